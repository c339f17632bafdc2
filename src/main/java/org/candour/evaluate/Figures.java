package org.candour.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.candour.knowledge.FindingKind;
import org.candour.knowledge.RelationType;

/**
 * How well some documents were read.
 *
 * @param measures for each sort of fact, by its name
 * @param kinds the findings of each kind
 * @param relations the relations of each type
 * @param matched of the findings that were read and annotated, how many are right in each
 * respect: {@code attributedTo}, {@code assertedBy}, {@code mode}, {@code theme}
 * @param misquoted how many quotes are not in their document
 */
public record Figures(Map<String, Tally> measures, Map<FindingKind, Tally> kinds, Map<RelationType, Tally> relations,
		Map<String, Tally> matched, int misquoted) {

	static Figures sum(Collection<Figures> all) {
		Map<String, Tally> measures = new LinkedHashMap<>();
		Map<FindingKind, Tally> kinds = new TreeMap<>();
		Map<RelationType, Tally> relations = new TreeMap<>();
		Map<String, Tally> matched = new LinkedHashMap<>();
		int misquoted = 0;
		for (Figures figures : all) {
			add(figures.measures(), measures);
			add(figures.kinds(), kinds);
			add(figures.relations(), relations);
			add(figures.matched(), matched);
			misquoted += figures.misquoted();
		}
		return new Figures(measures, kinds, relations, matched, misquoted);
	}

	private static <K> void add(Map<K, Tally> from, Map<K, Tally> to) {
		from.forEach((key, tally) -> to.merge(key, tally, Tally::plus));
	}

}
