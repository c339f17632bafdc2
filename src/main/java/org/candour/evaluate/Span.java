package org.candour.evaluate;

/**
 * A stretch of a document.
 *
 * @param start where it begins, in code points
 * @param end where it ends, exclusive
 */
record Span(int start, int end) {

	/** How much of the shorter of two spans lies in the other: 0 to 1. */
	double overlap(Span other) {
		return (double) shared(other) / Math.max(1, Math.min(this.end - this.start, other.end - other.start));
	}

	/** What two spans share, of all that they cover: 0 to 1. */
	double likeness(Span other) {
		return (double) shared(other) / Math.max(1, Math.max(this.end, other.end) - Math.min(this.start, other.start));
	}

	private int shared(Span other) {
		return Math.max(0, Math.min(this.end, other.end) - Math.max(this.start, other.start));
	}

}
