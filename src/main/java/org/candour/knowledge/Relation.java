package org.candour.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That two entities are related.
 *
 * @param id the id
 * @param type how they are related
 * @param from the id of the entity that acts
 * @param to the id of the entity acted on
 * @param date when, as in {@link Event}; null if unknown
 * @param evidence each telling of it, sorted
 */
public record Relation(String id, RelationType type, String from, String to, @Nullable String date,
		List<Assertion> evidence) implements Fact {

	public Relation {
		evidence = List.copyOf(evidence);
	}

}
