package org.candour.load;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too much for one statement into pieces. */
final class Batches {

	private Batches() {
	}

	/**
	 * Cuts a list into pieces.
	 * @param <T> the kind of values
	 * @param values the values
	 * @param size how many make a piece, 1 or more; the last may be shorter
	 * @return the pieces, in order; none if there are no values
	 */
	static <T> List<List<T>> of(List<T> values, int size) {
		List<List<T>> batches = new ArrayList<>();
		for (int from = 0; from < values.size(); from += size) {
			batches.add(values.subList(from, Math.min(from + size, values.size())));
		}
		return batches;
	}

}
