package org.candour.annotate;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationsTests {

	@Test
	void findsStraightAndCurlyMarks() {
		assertThat(quoted("He said \"we failed\" and “we are sorry”.")).containsExactly("\"we failed\"",
				"“we are sorry”");
	}

	@Test
	void carriesOnOverParagraphsThatAreOpenedAnew() {
		assertThat(quoted("He said: “We failed.\n\n“We are sorry,” and left. “Goodbye.”"))
			.containsExactly("“We failed.\n\n“We are sorry,”", "“Goodbye.”");
	}

	@Test
	void endsAtTheParagraphIfTheNextIsNotOpenedAnew() {
		assertThat(quoted("He said: “We failed.\n\nThe council left. It said “sorry”.")).containsExactly("“We failed.",
				"“sorry”");
	}

	@Test
	void takesOneInsideAnotherForAPartOfIt() {
		assertThat(quoted("He said: “They wrote “sorry” and left.”")).containsExactly("“They wrote “sorry” and left.”");
	}

	@Test
	void leavesAnApostropheAlone() {
		assertThat(quoted("The force's view: \"we didn't know\".")).containsExactly("\"we didn't know\"");
		assertThat(quoted("The force's review found the council's files.")).isEmpty();
	}

	private static List<String> quoted(String text) {
		return new Quotations(text).all()
			.stream()
			.map((quotation) -> text.substring(quotation.start(), quotation.end()))
			.toList();
	}

}
