package org.candour.annotate;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlocksTests {

	private static List<String> cut(String text) {
		return new Blocks(text, List.of()).all()
			.stream()
			.map((block) -> block.kind() + " " + text.substring(block.start(), block.end()))
			.toList();
	}

	@Test
	void takesNumbersWithoutADotForItemsWhereTheyFollowEachOther() {
		assertThat(cut("1 Northmoor Rail should review it.\n\n2 The board should meet.\n"))
			.containsExactly("BULLET Northmoor Rail should review it.", "BULLET The board should meet.");
	}

	@Test
	void leavesANumberThatStandsAlone() {
		assertThat(cut("Those present were few.\n\n12 Officers had been dismissed.\n"))
			.containsExactly("PARAGRAPH Those present were few.", "PARAGRAPH 12 Officers had been dismissed.");
	}

	@Test
	void takesNumberedParagraphsForItems() {
		assertThat(cut("3.2 The board met twice.\n3.2.1 It met in May.\n"))
			.containsExactly("BULLET The board met twice.", "BULLET It met in May.");
	}

	@Test
	void joinsWrappedLines() {
		assertThat(cut("The review looked at what the agencies had done for the young people\nof the town.\n"))
			.hasSize(1);
	}

	@Test
	void partsSentencesThatWereRunTogether() {
		assertThat(cut("The force apologised.The council did not.")).hasSize(2);
	}

}
