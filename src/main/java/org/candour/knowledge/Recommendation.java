package org.candour.knowledge;

import java.util.List;

/**
 * What somebody says should be done.
 *
 * @param id the id
 * @param statement the recommendation in the words of its first telling
 * @param by the ids of those who recommend it, sorted
 * @param to the ids of those it is addressed to, sorted; empty where nobody is named
 * @param evidence each telling of it, sorted
 */
public record Recommendation(String id, String statement, List<String> by, List<String> to,
		List<Evidence> evidence) implements Fact {

	public Recommendation {
		by = List.copyOf(by);
		to = List.copyOf(to);
		evidence = List.copyOf(evidence);
	}

}
