package org.candour.load;

import org.candour.knowledge.Document;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Passage;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Theme;

/**
 * What names a node in the graph.
 *
 * @param label its label, such as {@code Agency}
 * @param id its id, unique among the nodes of that label
 */
record Key(String label, String id) {

	static Key of(Document document) {
		return new Key("Document", document.name());
	}

	static Key of(Passage passage) {
		return new Key("Passage", passage.id());
	}

	static Key of(Entity entity) {
		return new Key(entity.getClass().getSimpleName(), entity.id());
	}

	static Key of(Finding finding) {
		return new Key("Finding", finding.id());
	}

	static Key of(Recommendation recommendation) {
		return new Key("Recommendation", recommendation.id());
	}

	static Key of(Theme theme) {
		return new Key("Theme", theme.word());
	}

}
