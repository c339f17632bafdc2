package org.candour.knowledge;

import java.util.List;

/**
 * What one document says, read by itself: the ids of its entities and facts are local to
 * it.
 *
 * @param document the document
 * @param passages its sentences and bullets, in order, not overlapping; every quote lies
 * inside one
 * @param entities who and what it mentions
 * @param facts what it says of them
 */
public record Reading(Document document, List<Passage> passages, List<Entity> entities, List<Fact> facts) {

	public Reading {
		passages = List.copyOf(passages);
		entities = List.copyOf(entities);
		facts = List.copyOf(facts);
	}

}
