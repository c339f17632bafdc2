package org.candour.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

import org.jspecify.annotations.Nullable;

/**
 * What was annotated and what was read, one to one: the best match first, among equals
 * the one that comes first.
 *
 * @param byGold for the number of each matched annotation, the number of what was read
 */
record Pairs(Map<Integer, Integer> byGold) {

	private record Candidate(double score, int gold, int read) {

		static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
			.reversed()
			.thenComparingInt(Candidate::gold)
			.thenComparingInt(Candidate::read);

	}

	/**
	 * Pairs two lists.
	 * @param gold what was annotated
	 * @param read what was read
	 * @param score how well two match, 0 if not at all
	 */
	static <T> Pairs of(List<T> gold, List<T> read, ToDoubleBiFunction<T, T> score) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++) {
			for (int j = 0; j < read.size(); j++) {
				double match = score.applyAsDouble(gold.get(i), read.get(j));
				if (match > 0) {
					candidates.add(new Candidate(match, i, j));
				}
			}
		}
		candidates.sort(Candidate.BEST_FIRST);
		Map<Integer, Integer> byGold = new HashMap<>();
		Set<Integer> taken = new HashSet<>();
		for (Candidate candidate : candidates) {
			if (!byGold.containsKey(candidate.gold()) && taken.add(candidate.read())) {
				byGold.put(candidate.gold(), candidate.read());
			}
		}
		return new Pairs(byGold);
	}

	int size() {
		return this.byGold.size();
	}

	/** The number of what was read that matches an annotation, or null. */
	@Nullable Integer of(int gold) {
		return this.byGold.get(gold);
	}

	boolean hasRead(int read) {
		return this.byGold.containsValue(read);
	}

}
