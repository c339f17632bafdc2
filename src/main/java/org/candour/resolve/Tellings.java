package org.candour.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the statements that say the same, without comparing each with each: sets whose
 * overlap reaches a threshold must share one of their rarest words, so only those that do
 * are compared (prefix filtering: Bayardo, Ma and Srikant, Scaling Up All Pairs
 * Similarity Search, WWW 2007).
 */
final class Tellings {

	private Tellings() {
	}

	/**
	 * Finds all pairs that {@link Statements#same} holds of.
	 * @param statements the words of each statement
	 * @param found takes the indexes of each pair once, the smaller one first
	 */
	static void ofTheSame(List<Set<String>> statements, Pair found) {
		Comparator<String> rarestFirst = rarestFirst(statements);
		Map<String, List<Integer>> byRareWord = new HashMap<>();
		for (int right = 0; right < statements.size(); right++) {
			Set<String> words = statements.get(right);
			Set<Integer> candidates = new HashSet<>();
			for (String word : words.stream().sorted(rarestFirst).limit(Statements.distinctive(words)).toList()) {
				List<Integer> others = byRareWord.computeIfAbsent(word, (key) -> new ArrayList<>());
				candidates.addAll(others);
				others.add(right);
			}
			for (int left : candidates) {
				if (Statements.same(statements.get(left), words)) {
					found.found(left, right);
				}
			}
		}
	}

	private static Comparator<String> rarestFirst(List<Set<String>> statements) {
		Map<String, Integer> frequencies = new HashMap<>();
		statements.forEach((words) -> words.forEach((word) -> frequencies.merge(word, 1, Integer::sum)));
		return Comparator.<String>comparingInt(frequencies::get).thenComparing(Comparator.naturalOrder());
	}

	/** Takes two indexes. */
	interface Pair {

		void found(int left, int right);

	}

}
