package org.candour.annotate;

import java.util.regex.Pattern;

/**
 * A paragraph, a bullet or a heading: a stretch of text that no sentence crosses.
 *
 * @param kind what it is
 * @param start where it begins, in UTF-16 units of the text (only this package sees
 * blocks of raw text)
 * @param end where it ends, exclusive
 * @param line the number of the line it stands in, from 0; blocks of one line were run
 * together
 */
record Block(Kind kind, int start, int end, int number) {

	enum Kind {

		PARAGRAPH, BULLET, HEADING

	}

	private static final Pattern TERMINAL = Pattern.compile("[.!?:;,…][\"”’')\\]]*\\s*$");

	/** A heading is short and has no full stop; this many words at most. */
	private static final int HEADING_WORDS = 14;

	static Kind kindOf(String text, boolean bullet) {
		if (bullet) {
			return Kind.BULLET;
		}
		boolean isShort = text.strip().split("\\s+").length <= HEADING_WORDS;
		return (isShort && !TERMINAL.matcher(text).find()) ? Kind.HEADING : Kind.PARAGRAPH;
	}

}
