package org.candour.knowledge;

/**
 * Words of a document, character for character.
 *
 * @param document the name of the document
 * @param start where the words begin in the document's text, in Unicode code points, 0 or
 * more
 * @param end where they end, exclusive, in code points, greater than {@code start}
 * @param text exactly the part of the document's text from {@code start} to {@code end}
 */
public record Quote(String document, int start, int end, String text) implements Comparable<Quote> {

	public Quote {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException(
					"A quote of %s cannot run from %d to %d".formatted(document, start, end));
		}
		if (text.codePointCount(0, text.length()) != end - start) {
			throw new IllegalArgumentException(
					"The quote '%s' of %s is not %d code points long".formatted(text, document, end - start));
		}
	}

	/**
	 * Whether another quote shares words with this one.
	 * @param other any quote
	 * @return true if both are of one document and overlap by at least one code point
	 */
	public boolean overlaps(Quote other) {
		return this.document.equals(other.document) && this.start < other.end && other.start < this.end;
	}

	@Override
	public int compareTo(Quote other) {
		int order = this.document.compareTo(other.document);
		order = (order != 0) ? order : Integer.compare(this.start, other.start);
		return (order != 0) ? order : Integer.compare(this.end, other.end);
	}

}
