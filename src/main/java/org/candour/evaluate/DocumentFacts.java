package org.candour.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The facts of one document, annotated or read, in one shape.
 *
 * @param entities the entities by id, in order
 * @param findings the tellings of findings
 * @param recommendations the recommendations
 * @param relations the relations
 */
record DocumentFacts(Map<String, Named> entities, List<StatedFinding> findings,
		List<StatedRecommendation> recommendations, List<StatedRelation> relations) {

	List<Named> entities(EntityType type) {
		return this.entities.values().stream().filter((entity) -> entity.type() == type).toList();
	}

	/** The name of an entity, or its id if it is not there. */
	String name(String id) {
		Named entity = this.entities.get(id);
		return (entity == null) ? id : entity.name();
	}

}
