package org.candour.extract.syntax;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.SharedSteps;

import static org.assertj.core.api.Assertions.assertThat;

class SyntaxTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The council closed the home.                    | closed | council | home    | false
			The home was closed by the council.             | closed | council | home    | true
			The home was closed.                            | closed |         | home    | true
			The council closed the home and sold the land.  | sold   | council | land    | false
			The council wanted to close the home.           | close  | council | home    | false
			""")
	void knowsWhoDoesWhatToWhom(String text, String verb, String agent, String patient, boolean passive) {
		Syntax syntax = syntax(text);
		int index = index(syntax, verb);
		assertThat(word(syntax, syntax.agent(index))).isEqualTo(agent);
		assertThat(word(syntax, syntax.patient(index))).isEqualTo(patient);
		assertThat(syntax.isPassive(index)).isEqualTo(passive);
	}

	@Test
	void dividesASentenceIntoItsClauses() {
		Syntax syntax = syntax("The report said that officers ignored the complaint because they were busy.");
		assertThat(syntax.clauses()).extracting((clause) -> word(syntax, clause.head()))
			.containsExactly("said", "ignored", "busy");
		Clause ignored = syntax.clause(index(syntax, "complaint"));
		Clause said = syntax.clause(index(syntax, "report"));
		assertThat(ignored.parent()).isEqualTo(said);
		assertThat(syntax.clause(index(syntax, "busy")).isIn(said)).isTrue();
		assertThat(said.isIn(ignored)).isFalse();
	}

	@Test
	void givesEachOfTwoVerbsAClause() {
		Syntax syntax = syntax("Officers lost the file and misled the family.");
		assertThat(syntax.clauses()).hasSize(2);
		assertThat(words(syntax, syntax.clause(index(syntax, "misled")))).containsExactly("misled", "the", "family");
	}

	private static Syntax syntax(String text) {
		return new Syntax(SharedSteps.annotate(text).sentences().getFirst());
	}

	private static int index(Syntax syntax, String word) {
		return IntStream.range(0, syntax.size())
			.filter((i) -> syntax.token(i).text().equals(word))
			.findFirst()
			.orElseThrow();
	}

	private static String word(Syntax syntax, int index) {
		return (index < 0) ? null : syntax.token(index).text();
	}

	private static List<String> words(Syntax syntax, Clause clause) {
		return IntStream.range(clause.from(), clause.to())
			.filter(clause::has)
			.mapToObj((i) -> syntax.token(i).text())
			.toList();
	}

}
