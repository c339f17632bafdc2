package org.candour.annotate;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.SharedSteps;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotatorTests {

	@Test
	void partsSentencesThatWereRunTogether() {
		assertThat(texts(SharedSteps.annotate("There was little oversight.The review said so.\"We failed,\" he said.")))
			.containsExactly("There was little oversight.", "The review said so.", "\"We failed,\" he said.");
	}

	@Test
	void partsBulletsInALine() {
		AnnotatedDocument document = SharedSteps
			.annotate("The review found that:• Officers lost the file.• There was a lack of training.");
		assertThat(texts(document)).containsExactly("The review found that:", "Officers lost the file.",
				"There was a lack of training.");
		assertThat(document.sentences()).extracting(Sentence::introduction).containsExactly(-1, 0, 0);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "😀 The force failed. 😀😀 It lost the “file”.", "a\r\n\r\nThe force failed.\r\nIt was late." })
	void countsCodePoints(String text) {
		AnnotatedDocument document = SharedSteps.annotate(text);
		assertThat(document.sentences()).isNotEmpty()
			.flatExtracting(Sentence::tokens)
			.allSatisfy((token) -> assertThat(document.document().quote(token.start(), token.end()).text())
				.isEqualTo(token.text()));
	}

	private static List<String> texts(AnnotatedDocument document) {
		return document.sentences()
			.stream()
			.map((sentence) -> document.document().quote(sentence.start(), sentence.end()).text())
			.toList();
	}

}
