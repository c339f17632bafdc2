package org.candour.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.candour.knowledge.Document;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Passage;
import org.candour.knowledge.Reading;

/**
 * Makes one knowledge of many readings: one entity for many names, one fact for many
 * tellings. A pure function: the same readings, in whatever order, give the same
 * knowledge.
 */
public final class Resolver {

	private final Judgements judgements;

	/**
	 * A resolver.
	 * @param judgements what people have decided about which entities are the same
	 */
	public Resolver(Judgements judgements) {
		this.judgements = judgements;
	}

	/**
	 * Resolves.
	 * @param readings the reading of each document, in any order
	 * @return what they say together
	 */
	public Knowledge resolve(Collection<Reading> readings) {
		List<Reading> sorted = readings.stream()
			.sorted(Comparator.comparing((Reading reading) -> reading.document().name()))
			.toList();
		Identities identities = Identities.of(sorted, this.judgements);
		List<Document> documents = new ArrayList<>();
		List<Passage> passages = new ArrayList<>();
		Entities entities = new Entities(identities);
		Facts facts = new Facts(identities);
		for (Reading reading : sorted) {
			documents.add(reading.document());
			passages.addAll(reading.passages());
			reading.entities().forEach((entity) -> entities.add(reading, entity));
			reading.facts().forEach((fact) -> facts.add(reading, fact));
		}
		return new Knowledge(documents, passages,
				entities.all().stream().sorted(Comparator.comparing(Entity::id)).toList(),
				facts.all().stream().sorted(Comparator.comparing(Fact::id)).toList());
	}

}
