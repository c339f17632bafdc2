package org.candour.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.knowledge.Agency;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Event;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Person;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;

/** Picks out of the knowledge of many documents what it holds of one of them. */
final class ReadFacts {

	private final Knowledge knowledge;

	private final Map<String, Entity> byId = new LinkedHashMap<>();

	ReadFacts(Knowledge knowledge) {
		this.knowledge = knowledge;
		knowledge.entities().forEach((entity) -> this.byId.put(entity.id(), entity));
	}

	/**
	 * What is known from a document, in the order in which an export has it: of the
	 * entities, those that it mentions and those that its facts refer to.
	 */
	DocumentFacts in(String document) {
		Map<String, Named> entities = new LinkedHashMap<>();
		for (Entity entity : this.knowledge.entities()) {
			Set<String> rules = rules(entity.evidence(), document);
			if (!rules.isEmpty()) {
				entities.put(entity.id(), named(entity, rules));
			}
		}
		List<StatedFinding> findings = new ArrayList<>();
		List<StatedRecommendation> recommendations = new ArrayList<>();
		List<StatedRelation> relations = new ArrayList<>();
		for (Finding finding : facts(Finding.class)) {
			for (Telling telling : tellings(finding.evidence(), document)) {
				refer(entities, finding.attributedTo(), telling.assertedBy());
				findings.add(new StatedFinding(telling.quote().text(), span(telling.quote()), finding.kind(),
						finding.attributedTo(), telling.assertedBy(), telling.mode(), finding.themes(),
						telling.rules()));
			}
		}
		for (Recommendation recommendation : facts(Recommendation.class)) {
			List<Quote> quotes = quotes(recommendation.evidence(), document);
			if (!quotes.isEmpty()) {
				refer(entities, recommendation.by(), recommendation.to());
				recommendations.add(new StatedRecommendation(quotes.getFirst().text(),
						quotes.stream().map(ReadFacts::span).toList(), recommendation.by(), recommendation.to(),
						rules(recommendation.evidence(), document)));
			}
		}
		for (Relation relation : facts(Relation.class)) {
			List<Telling> tellings = tellings(relation.evidence(), document);
			if (!tellings.isEmpty()) {
				refer(entities, tellings.getFirst().assertedBy(), List.of(relation.to(), relation.from()));
				Set<String> rules = new LinkedHashSet<>();
				tellings.forEach((telling) -> rules.addAll(telling.rules()));
				relations.add(new StatedRelation(relation.type(), relation.from(), relation.to(), rules));
			}
		}
		return new DocumentFacts(entities, findings, recommendations, relations);
	}

	/** All quotes that rest in a document. */
	Stream<Quote> quotes(String document) {
		Stream<Quote> ofEntities = this.knowledge.entities()
			.stream()
			.flatMap((entity) -> entity.evidence().stream().map(Evidence::quote));
		return Stream.concat(ofEntities, this.knowledge.facts().stream().flatMap(ReadFacts::quotes))
			.filter((quote) -> quote.document().equals(document))
			.distinct();
	}

	private static Stream<Quote> quotes(Fact fact) {
		return switch (fact) {
			case Finding finding -> finding.evidence().stream().map(Assertion::quote);
			case Recommendation recommendation -> recommendation.evidence().stream().map(Evidence::quote);
			case Relation relation -> relation.evidence().stream().map(Assertion::quote);
		};
	}

	/** Words told once, by one or more rules. */
	private record Telling(Quote quote, Mode mode, List<String> assertedBy, Set<String> rules) {
	}

	/** Two rules that read the same in the same words are one piece of evidence. */
	private static Collection<Telling> distinct(List<Assertion> assertions) {
		Map<List<Object>, Telling> tellings = new LinkedHashMap<>();
		for (Assertion assertion : assertions) {
			tellings
				.computeIfAbsent(List.of(assertion.quote(), assertion.mode(), assertion.assertedBy()),
						(key) -> new Telling(assertion.quote(), assertion.mode(), assertion.assertedBy(),
								new LinkedHashSet<>()))
				.rules()
				.add(assertion.rule());
		}
		return tellings.values();
	}

	private static List<Telling> tellings(List<Assertion> assertions, String document) {
		return List.copyOf(distinct(
				assertions.stream().filter((assertion) -> assertion.quote().document().equals(document)).toList()));
	}

	private static List<Quote> quotes(List<Evidence> evidence, String document) {
		return evidence.stream()
			.map(Evidence::quote)
			.filter((quote) -> quote.document().equals(document))
			.distinct()
			.toList();
	}

	private static Set<String> rules(List<Evidence> evidence, String document) {
		Set<String> rules = new LinkedHashSet<>();
		evidence.stream()
			.filter((one) -> one.quote().document().equals(document))
			.map(Evidence::rule)
			.forEach(rules::add);
		return rules;
	}

	private void refer(Map<String, Named> entities, List<String> first, List<String> second) {
		Stream.concat(first.stream(), second.stream())
			.map(this.byId::get)
			.filter(java.util.Objects::nonNull)
			.forEach((entity) -> entities.computeIfAbsent(entity.id(), (id) -> named(entity, Set.of())));
	}

	private <T extends Fact> List<T> facts(Class<T> type) {
		return this.knowledge.facts().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static Span span(Quote quote) {
		return new Span(quote.start(), quote.end());
	}

	private static Named named(Entity entity, Set<String> rules) {
		EntityType type = EntityType.of(entity);
		return switch (entity) {
			case Agency agency ->
				new Named(agency.id(), type, agency.name(), agency.aliases(), null, false, null, rules);
			case Role role ->
				new Named(role.id(), type, role.name(), List.of(), role.of(), role.collective(), null, rules);
			case Person person ->
				new Named(person.id(), type, person.name(), person.aliases(), null, false, null, rules);
			case Report report ->
				new Named(report.id(), type, report.name(), report.aliases(), null, false, null, rules);
			case Event event -> new Named(event.id(), type, event.name(), List.of(), null, false, event.date(), rules);
		};
	}

}
