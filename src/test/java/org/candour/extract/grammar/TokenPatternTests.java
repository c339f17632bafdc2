package org.candour.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.grammar.TokenPattern.Match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenPatternTests {

	private static final Map<String, List<String>> WORDS = Map.of("absence", List.of("lack", "want of care"), "noun",
			List.of("failure", "delay"));

	/** Each word as form/lemma/tag. */
	private static final String FAILED = "The/the/DT officers/officer/NNS had/have/VBD often/often/RB failed/fail/VBN "
			+ "to/to/TO act/act/VB ,/,/, he/he/PRP said/say/VBD ././.";

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			fail ; true
			"failed" ; true
			"fail" ; false
			NN ; true
			NNP ; false
			fail:VBN ; true
			fail:NN ; false
			officer have RB* fail ; true
			officer RB+ have ; false
			the officer? have ; true
			the _ have ; true
			officer .. act ; false
			officer ... act ; true
			fail ... say ; false
			( fail to | refuse to ) act ; true
			( act | refuse ):VB ; true
			( act | refuse ):NN ; false
			have !often ; false
			fail !( to act ) to ; false
			fail !( to wait ) to ; true
			<s> the ; true
			<s> officer ; false
			say </s> ; true
			act </s> ; false
			off~:NN ; true
			off~:VB ; false
			un~ ; false
			""")
	void readsItsNotation(String pattern, boolean matches) {
		assertThat(new TokenPattern(pattern, WORDS).matches(encoded(FAILED))).isEqualTo(matches);
	}

	@Test
	void readsListsOfWordsAndPhrases() {
		Encoded lack = encoded("a/a/DT lack/lack/NN of/of/IN care/care/NN");
		assertThat(new TokenPattern("$absence of", WORDS).matches(lack)).isTrue();
		assertThat(new TokenPattern("$absence:NN", WORDS).matches(lack)).isTrue();
		assertThat(new TokenPattern("$absence:VB", WORDS).matches(lack)).isFalse();
		assertThat(new TokenPattern("$noun", WORDS).matches(lack)).isFalse();
		assertThat(new TokenPattern("$absence", WORDS).find(encoded("for/for/IN want/want/NN of/of/IN care/care/NN")))
			.containsExactly(new Match(1, 4, 1));
	}

	@Test
	void saysWhereItIsAndWhichWordDecides() {
		assertThat(new TokenPattern("have RB* ^fail to", WORDS).find(encoded(FAILED)))
			.containsExactly(new Match(2, 6, 4));
		assertThat(new TokenPattern("have RB* fail", WORDS).find(encoded(FAILED))).containsExactly(new Match(2, 5, 2));
	}

	@Test
	void looksPastQuotationMarks() {
		String quoted = "They/they/PRP “/“/`` failed/fail/VBD ”/”/'' to/to/TO act/act/VB";
		assertThat(new TokenPattern("they ^fail to act", WORDS).find(encoded(quoted)))
			.containsExactly(new Match(0, 6, 2));
	}

	@ParameterizedTest
	@CsvSource({ "( fail, a ')' is missing", "fail ), a ')' too many", "$unknown, there is no list 'unknown'",
			"fail*, would match anything" })
	void refusesWhatCannotBeUnderstood(String pattern, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> new TokenPattern(pattern, WORDS))
			.withMessageContaining(pattern)
			.withMessageContaining(reason);
	}

	private static Encoded encoded(String words) {
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		for (String word : words.split(" ")) {
			String[] parts = word.split("/");
			tokens.add(new Token(parts[0], parts[1], parts[2], "O", at, at + parts[0].length(),
					tokens.isEmpty() ? -1 : 0, "dep"));
			at += parts[0].length() + 1;
		}
		return new Encoded(new Sentence(0, Sentence.Kind.PROSE, 0, -1, 0, at, tokens));
	}

}
