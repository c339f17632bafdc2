package org.candour.serve.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FullTextTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', textBlock = """
			records,"records"
			strategy  meetings,"strategy" AND "meetings"
			"strategy meetings" records,"strategy meetings" AND "records"
			\u201Cstrategy meetings\u201D,"strategy meetings"
			meetings OR records,"meetings" AND "OR" AND "records"
			chief-constable*,"chief constable"
			title:x~2,"title x 2"
			na\u00EFve \u00C9tude,"na\u00EFve" AND "\u00C9tude"
			"unclosed phrase,"unclosed" AND "phrase"
			""")
	void asksForEveryWordAndForPhrases(String text, String query) {
		assertThat(FullText.every("text", text)).isEqualTo(query);
	}

	@ParameterizedTest
	@MethodSource("org.candour.serve.HostileStrings#all")
	void letsNothingThroughThatTheIndexWouldTakeForAnOperator(String text) {
		try {
			assertThat(FullText.every("text", text))
				.matches("\"[\\p{L}\\p{M}\\p{N} ]+\"( AND \"[\\p{L}\\p{M}\\p{N} ]+\")*");
		}
		catch (BadQuestionException ex) {
			assertThat(text.chars().anyMatch(Character::isLetterOrDigit)).isFalse();
		}
	}

	@Test
	void refusesWhatHoldsNoWord() {
		assertThatExceptionOfType(BadQuestionException.class).isThrownBy(() -> FullText.every("text", "\"\" *?"))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("text"));
	}

}
