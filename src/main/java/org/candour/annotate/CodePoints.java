package org.candour.annotate;

import java.util.Arrays;

/** Turns UTF-16 offsets of a text into offsets in code points. */
final class CodePoints {

	/** Where the second halves of surrogate pairs stand, in order. */
	private final int[] pairs;

	CodePoints(String text) {
		this.pairs = java.util.stream.IntStream.range(0, text.length())
			.filter((i) -> Character.isLowSurrogate(text.charAt(i)))
			.toArray();
	}

	int at(int offset) {
		int found = Arrays.binarySearch(this.pairs, offset);
		return offset - ((found < 0) ? -found - 1 : found);
	}

}
