package org.candour.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.knowledge.Agency;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Passage;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;
import org.candour.knowledge.Role;
import org.candour.knowledge.Theme;

/** The edges that some knowledge makes. */
final class Edges {

	private final Map<String, Key> entities = new HashMap<>();

	private final Map<String, Key> documents = new HashMap<>();

	private final Citations citations;

	private final List<Edge> edges = new ArrayList<>();

	/**
	 * The edges of some knowledge.
	 * @param knowledge the knowledge
	 * @throws IllegalArgumentException if a quote is not in its document or a fact names
	 * somebody who is not among the entities
	 */
	Edges(Knowledge knowledge) {
		this.citations = new Citations(knowledge);
		knowledge.entities().forEach((entity) -> this.entities.put(entity.id(), Key.of(entity)));
		knowledge.documents().forEach((document) -> this.documents.put(document.name(), Key.of(document)));
		knowledge.passages().forEach(this::add);
		knowledge.entities().forEach(this::add);
		knowledge.facts().forEach(this::add);
		new Answers(knowledge).all()
			.forEach((answer) -> add(Edge.Kind.ANSWERS, Key.of(answer.recommendation()), Key.of(answer.finding()),
					Properties.of("derived", true).with("reason", answer.reason())));
	}

	List<Edge> all() {
		return List.copyOf(this.edges);
	}

	private void add(Passage passage) {
		add(Edge.Kind.IN, Key.of(passage), document(passage.quote()), Properties.of(Map.of()));
	}

	private void add(Entity entity) {
		Key key = Key.of(entity);
		byPassage(entity.evidence(), Evidence::quote).forEach((passage, evidence) -> add(Edge.Kind.MENTIONED_IN, key,
				Key.of(passage), this.citations.mentions(evidence)));
		Properties why = this.citations.mentions(entity.evidence());
		if (entity instanceof Agency agency && agency.partOf() != null) {
			add(Edge.Kind.PART_OF, key, entity(agency.partOf()), why);
		}
		if (entity instanceof Role role) {
			role.heldBy().forEach((person) -> add(Edge.Kind.HELD, entity(person), key, why));
			if (role.of() != null) {
				add(Edge.Kind.WITHIN, key, entity(role.of()), why);
			}
		}
	}

	private void add(Fact fact) {
		switch (fact) {
			case Finding finding -> add(finding);
			case Recommendation recommendation -> add(recommendation);
			case Relation relation -> this.edges
				.add(new Edge(Edge.Kind.RELATED, relation.type(), entity(relation.from()), entity(relation.to()),
						this.citations.assertions(relation.evidence()).with("date", relation.date()).map()));
		}
	}

	private void add(Finding finding) {
		Key key = Key.of(finding);
		byPassage(finding.evidence(), Assertion::quote).forEach((passage, evidence) -> add(Edge.Kind.QUOTED_IN, key,
				Key.of(passage), this.citations.assertions(evidence)));
		asserters(finding).forEach((name, evidence) -> this.edges
			.add(new Edge(name, Edge.Kind.ASSERTED, name.type().equals(Mode.REPORTED.name())
					? this.citations.modes(evidence).map() : this.citations.tellings(evidence).map())));
		Properties why = this.citations.tellings(finding.evidence());
		finding.attributedTo().forEach((about) -> add(Edge.Kind.ATTRIBUTED_TO, key, entity(about), why));
		for (Theme theme : finding.themes()) {
			add(Edge.Kind.HAS_THEME, key, Key.of(theme), why);
		}
	}

	private void add(Recommendation recommendation) {
		Key key = Key.of(recommendation);
		byPassage(recommendation.evidence(), Evidence::quote).forEach((passage, evidence) -> add(Edge.Kind.QUOTED_IN,
				key, Key.of(passage), this.citations.mentions(evidence)));
		Properties why = this.citations.mentions(recommendation.evidence());
		recommendation.by().forEach((by) -> add(Edge.Kind.RECOMMENDED, entity(by), key, why));
		recommendation.to().forEach((to) -> add(Edge.Kind.ADDRESSED_TO, key, entity(to), why));
	}

	private void add(Edge.Kind kind, Key from, Key to, Properties properties) {
		this.edges.add(new Edge(kind, from, to, properties.map()));
	}

	/** Who asserts a finding: whoever is named, or else the document. */
	private Map<Edge.Name, List<Assertion>> asserters(Finding finding) {
		Map<Edge.Name, List<Assertion>> asserters = new LinkedHashMap<>();
		for (Assertion telling : finding.evidence()) {
			boolean named = !telling.assertedBy().isEmpty();
			List<Key> who = named ? telling.assertedBy().stream().map(this::entity).toList()
					: List.of(document(telling.quote()));
			Mode mode = named ? telling.mode() : Mode.REPORTED;
			for (Key asserter : who) {
				asserters
					.computeIfAbsent(new Edge.Name(mode.name(), asserter, Key.of(finding)), (name) -> new ArrayList<>())
					.add(telling);
			}
		}
		return asserters;
	}

	private Key entity(String id) {
		Key key = this.entities.get(id);
		if (key == null) {
			throw new IllegalArgumentException("'%s' is not among the entities".formatted(id));
		}
		return key;
	}

	private Key document(Quote quote) {
		Key key = this.documents.get(quote.document());
		if (key == null) {
			throw new IllegalArgumentException("'%s' is not among the documents".formatted(quote.document()));
		}
		return key;
	}

	private <E> Map<Passage, List<E>> byPassage(Collection<E> evidence, Function<E, Quote> quote) {
		return evidence.stream()
			.collect(Collectors.groupingBy((one) -> this.citations.passage(quote.apply(one)), LinkedHashMap::new,
					Collectors.toList()));
	}

}
