package org.candour.evaluate;

/**
 * Finds quotes in a text.
 *
 * @param text the text
 */
record Quoted(String text) {

	/** Where the quote of an annotation stands. */
	Span span(GoldRecord annotation) {
		String quote = annotation.text("quote");
		int occurrence = annotation.number("occurrence");
		int at = quote.isEmpty() ? 0 : -1;
		for (int i = 0; i < occurrence && !quote.isEmpty(); i++) {
			at = this.text.indexOf(quote, at + 1);
			if (at < 0) {
				annotation.fault("quote", (i == 0) ? "is not in the document: '%s'".formatted(quote)
						: "is in the document only %d times: '%s'".formatted(i, quote));
				return new Span(0, 1);
			}
		}
		int start = this.text.codePointCount(0, at);
		return new Span(start, start + quote.codePointCount(0, quote.length()));
	}

}
