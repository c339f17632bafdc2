package org.candour.knowledge;

import java.util.List;

/**
 * What all documents together say: one entity for many names, one fact for many tellings.
 * Sorted by id throughout, so that the same documents give the same knowledge in whatever
 * order they came.
 *
 * @param documents the documents, sorted by name
 * @param passages their sentences and bullets
 * @param entities every entity once
 * @param facts every fact once
 */
public record Knowledge(List<Document> documents, List<Passage> passages, List<Entity> entities, List<Fact> facts) {

	public Knowledge {
		documents = List.copyOf(documents);
		passages = List.copyOf(passages);
		entities = List.copyOf(entities);
		facts = List.copyOf(facts);
	}

}
