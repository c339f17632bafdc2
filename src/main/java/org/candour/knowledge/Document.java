package org.candour.knowledge;

/**
 * A document as it was read.
 *
 * @param name the file name; it names the document everywhere
 * @param text the text, exactly as a plain text file holds it, or as it was extracted
 * from another kind of file
 * @param source what is known of where it comes from
 */
public record Document(String name, String text, Source source) {

	/**
	 * Quotes this document.
	 * @param start where the words begin, in code points
	 * @param end where they end, exclusive, in code points
	 * @return the words between
	 * @throws IndexOutOfBoundsException if the text is shorter
	 */
	public Quote quote(int start, int end) {
		int from = this.text.offsetByCodePoints(0, start);
		return new Quote(this.name, start, end,
				this.text.substring(from, this.text.offsetByCodePoints(from, end - start)));
	}

}
