package org.candour.serve.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.serve.answer.Noun;
import org.jspecify.annotations.Nullable;

/**
 * One ranking out of those of several indexes, by reciprocal rank fusion (Cormack, Clarke
 * and Büttcher, SIGIR 2009): the scores of different indexes cannot be compared, the
 * ranks can. A sentence lends its rank to whatever it states, and stands for itself only
 * if it states nothing.
 */
final class Ranking {

	/** How much less the first counts than all the others together; their value. */
	private static final double SMOOTHING = 60;

	private final Map<String, Ranked> ranked = new HashMap<>();

	/**
	 * Fuses what the indexes found.
	 * @param found by index, the best first
	 */
	Ranking(List<Found> found) {
		Map<String, Integer> ranks = new HashMap<>();
		Set<String> counted = new HashSet<>();
		for (Found one : found) {
			int rank = ranks.merge(one.index(), 1, Integer::sum);
			for (String id : one.states().isEmpty() ? List.of(one.id()) : one.states()) {
				// Of several sentences that state it, the best counts.
				if (counted.add(one.index() + " " + id)) {
					add(id, one, 1 / (SMOOTHING + rank));
				}
			}
		}
	}

	private void add(String id, Found found, double score) {
		this.ranked.merge(id, new Ranked(id, what(id, found), found.type(), found.name(), score),
				(one, other) -> new Ranked(id, one.what(), one.type(), one.name(), one.score() + other.score()));
	}

	private static Searched what(String id, Found found) {
		return switch (Noun.of(id).orElse(Noun.DOCUMENT)) {
			case FINDING -> Searched.FINDINGS;
			case RECOMMENDATION -> Searched.RECOMMENDATIONS;
			default -> (found.type().equals("Passage")) ? Searched.PASSAGES : Searched.ENTITIES;
		};
	}

	/**
	 * The best of what is wanted.
	 * @param filter what is wanted
	 * @return the best first
	 */
	List<Ranked> best(SearchFilter filter) {
		return this.ranked.values()
			.stream()
			.filter((one) -> filter.isIn(one.what()))
			.sorted(Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::id))
			.limit(filter.size())
			.toList();
	}

	/**
	 * What one index found.
	 *
	 * @param index the index
	 * @param id what it found
	 * @param type what that is
	 * @param name its name, if it is an entity
	 * @param states the facts that it states, if it is a sentence
	 */
	record Found(String index, String id, String type, @Nullable String name, List<String> states) {
	}

	/**
	 * A place in the ranking.
	 *
	 * @param id what has it
	 * @param what what that is
	 * @param type its type, if it is an entity
	 * @param name its name, if it is an entity
	 * @param score how well it fits
	 */
	record Ranked(String id, Searched what, String type, @Nullable String name, double score) {
	}

}
