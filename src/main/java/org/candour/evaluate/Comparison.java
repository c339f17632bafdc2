package org.candour.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

import org.candour.knowledge.FindingKind;
import org.candour.knowledge.RelationType;

/** Compares what was read in a document with what was annotated in it. */
final class Comparison {

	/** Two quotes mean the same words if half of the shorter one lies in the other. */
	private static final double SAME_WORDS = 0.5;

	/** By this much a shared theme makes one match better than another. */
	private static final double THEME = 0.3;

	private final String document;

	private final DocumentFacts gold;

	private final DocumentFacts read;

	private final Sameness sameness;

	private final Map<String, Tally> measures = new LinkedHashMap<>();

	private final Map<FindingKind, Tally> kinds = new TreeMap<>();

	private final Map<RelationType, Tally> relations = new TreeMap<>();

	private final Map<String, Tally> matched = new LinkedHashMap<>();

	private final List<Discrepancy> discrepancies = new ArrayList<>();

	private final Map<String, RuleTally> rules = new TreeMap<>();

	Comparison(String document, DocumentFacts gold, DocumentFacts read) {
		this.document = document;
		this.gold = gold;
		this.read = read;
		this.sameness = new Sameness(gold, read);
		for (EntityType type : EntityType.values()) {
			entities(type);
		}
		findings();
		recommendations();
		relations();
	}

	Figures figures(int misquoted) {
		return new Figures(this.measures, this.kinds, this.relations, this.matched, misquoted);
	}

	List<Discrepancy> discrepancies() {
		return this.discrepancies;
	}

	Collection<RuleTally> rules() {
		return this.rules.values();
	}

	private void entities(EntityType type) {
		Pairs pairs = count(type.measure(), this.gold.entities(type), this.read.entities(type),
				(one, other) -> Sameness.same(one, other) ? 1 : 0);
		differ(type.label(), this.gold.entities(type), this.read.entities(type), pairs, Named::name, Named::name);
		credit(type.measure(), this.read.entities(type), pairs, Named::rules);
	}

	private void findings() {
		List<StatedFinding> annotated = this.gold.findings();
		List<StatedFinding> found = this.read.findings();
		Pairs pairs = count("finding", annotated, found, Comparison::match);
		for (FindingKind kind : FindingKind.values()) {
			this.kinds.put(kind, new Tally(
					(int) pairs.byGold().keySet().stream().filter((i) -> annotated.get(i).kind() == kind).count(),
					(int) annotated.stream().filter((one) -> one.kind() == kind).count(),
					(int) found.stream().filter((one) -> one.kind() == kind).count()));
		}
		this.measures.put(FindingKind.FAILING.word(), this.kinds.get(FindingKind.FAILING));
		int whole = 0;
		for (int i = 0; i < annotated.size(); i++) {
			Integer j = pairs.of(i);
			whole += (j != null && whole(annotated.get(i), found.get(j))) ? 1 : 0;
		}
		this.measures.put("finding, whole", new Tally(whole, annotated.size(), found.size()));
		differ("finding", annotated, found, pairs, StatedFinding::quote, StatedFinding::quote);
		credit("finding", found, pairs, StatedFinding::rules);
	}

	private static double match(StatedFinding one, StatedFinding other) {
		if (one.kind() != other.kind() || one.span().overlap(other.span()) < SAME_WORDS) {
			return 0;
		}
		return 1 + one.span().likeness(other.span()) + (one.sharesTheme(other) ? THEME : 0);
	}

	private boolean whole(StatedFinding one, StatedFinding other) {
		Map<String, Boolean> right = new LinkedHashMap<>();
		right.put("attributedTo", this.sameness.right(one.attributedTo(), other.attributedTo()));
		right.put("assertedBy", this.sameness.right(one.assertedBy(), other.assertedBy()));
		right.put("mode", one.mode() == other.mode());
		List<String> wrong = right.keySet().stream().filter((respect) -> !right.get(respect)).toList();
		right.put("theme", one.sharesTheme(other));
		right.forEach((respect, ok) -> this.matched.merge(respect, new Tally(ok ? 1 : 0, 1, 1), Tally::plus));
		if (!wrong.isEmpty()) {
			differ("finding wrong in " + String.join(",", wrong), one.quote());
		}
		return wrong.isEmpty();
	}

	private void recommendations() {
		List<StatedRecommendation> annotated = this.gold.recommendations();
		List<StatedRecommendation> found = this.read.recommendations();
		Pairs pairs = count("recommendation", annotated, found,
				(one, other) -> (one.overlap(other) >= SAME_WORDS) ? 1 + one.likeness(other) : 0);
		long whole = pairs.byGold()
			.entrySet()
			.stream()
			.filter((pair) -> whole(annotated.get(pair.getKey()), found.get(pair.getValue())))
			.count();
		this.measures.put("recommendation, whole", new Tally((int) whole, annotated.size(), found.size()));
		differ("recommendation", annotated, found, pairs, StatedRecommendation::quote, StatedRecommendation::quote);
		credit("recommendation", found, pairs, StatedRecommendation::rules);
	}

	private boolean whole(StatedRecommendation one, StatedRecommendation other) {
		return this.sameness.right(one.by(), other.by()) && this.sameness.right(one.to(), other.to());
	}

	private void relations() {
		List<StatedRelation> annotated = this.gold.relations();
		List<StatedRelation> found = this.read.relations();
		Pairs pairs = count("relation", annotated, found,
				(one, other) -> (one.type() == other.type() && this.sameness.refers(one.from(), other.from())
						&& this.sameness.refers(one.to(), other.to())) ? 1 : 0);
		annotated.forEach((one) -> add(one.type(), new Tally(0, 1, 0)));
		found.forEach((one) -> add(one.type(), new Tally(0, 0, 1)));
		pairs.byGold().keySet().forEach((i) -> add(annotated.get(i).type(), new Tally(1, 0, 0)));
		differ("relation", annotated, found, pairs, (one) -> text(one, this.gold), (one) -> text(one, this.read));
		credit("relation", found, pairs, StatedRelation::rules);
	}

	private void add(RelationType type, Tally tally) {
		this.relations.merge(type, tally, Tally::plus);
	}

	private static String text(StatedRelation relation, DocumentFacts facts) {
		return "%s %s -> %s".formatted(relation.type(), facts.name(relation.from()), facts.name(relation.to()));
	}

	private <T> Pairs count(String measure, List<T> annotated, List<T> found, ToDoubleBiFunction<T, T> score) {
		Pairs pairs = Pairs.of(annotated, found, score);
		this.measures.put(measure, new Tally(pairs.size(), annotated.size(), found.size()));
		return pairs;
	}

	private <T> void differ(String what, List<T> annotated, List<T> found, Pairs pairs, Function<T, String> missed,
			Function<T, String> extra) {
		for (int i = 0; i < annotated.size(); i++) {
			if (pairs.of(i) == null) {
				differ("missed " + what, missed.apply(annotated.get(i)));
			}
		}
		for (int j = 0; j < found.size(); j++) {
			if (!pairs.hasRead(j)) {
				differ("extra " + what, extra.apply(found.get(j)));
			}
		}
	}

	private void differ(String how, String text) {
		this.discrepancies.add(new Discrepancy(this.document, how, text));
	}

	private <T> void credit(String fact, List<T> found, Pairs pairs, Function<T, Collection<String>> rules) {
		for (int j = 0; j < found.size(); j++) {
			int right = pairs.hasRead(j) ? 1 : 0;
			for (String rule : rules.apply(found.get(j))) {
				RuleTally known = this.rules.get(fact + " " + rule);
				RuleTally more = new RuleTally(rule, fact, 1, right, (known == null) ? 1 : 0);
				this.rules.put(more.key(), (known == null) ? more : known.plus(more));
			}
		}
	}

}
