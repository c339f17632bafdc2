package org.candour.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

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
		return of(values, size, (value) -> 1);
	}

	/**
	 * Cuts a list into pieces of about the same weight.
	 * @param <T> the kind of values
	 * @param values the values
	 * @param size how much a piece weighs at most, unless one value alone weighs more
	 * @param weight what a value weighs, 0 or more
	 * @return the pieces, in order; none if there are no values
	 */
	static <T> List<List<T>> of(List<T> values, int size, ToIntFunction<T> weight) {
		List<List<T>> batches = new ArrayList<>();
		int from = 0;
		long sum = 0;
		for (int to = 0; to < values.size(); to++) {
			sum += weight.applyAsInt(values.get(to));
			if (sum > size && to > from) {
				batches.add(values.subList(from, to));
				from = to;
				sum = weight.applyAsInt(values.get(to));
			}
		}
		if (from < values.size()) {
			batches.add(values.subList(from, values.size()));
		}
		return batches;
	}

}
