package org.candour.knowledge;

/**
 * A sentence or a bullet of a document.
 *
 * @param quote its words and where they stand
 */
public record Passage(Quote quote) {

	/**
	 * What names this passage.
	 * @return the document's name and the offsets, for example {@code review.txt#120-184}
	 */
	public String id() {
		return "%s#%d-%d".formatted(this.quote.document(), this.quote.start(), this.quote.end());
	}

}
