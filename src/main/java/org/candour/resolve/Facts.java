package org.candour.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.candour.knowledge.Assertion;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;
import org.candour.knowledge.Theme;

import org.jspecify.annotations.Nullable;

/**
 * Gathers the tellings of each fact. Findings are one if they are of one kind, about the
 * same agencies and roles, and say the same in nearly the same words; recommendations if
 * they are addressed to the same and say the same; relations if type and ends are the
 * same.
 */
final class Facts {

	private static final int MOST_THEMES = 2;

	private final Identities identities;

	private final Map<String, List<Finding>> findings = new TreeMap<>();

	private final Map<String, List<Recommendation>> recommendations = new TreeMap<>();

	private final Map<String, Relation> relations = new TreeMap<>();

	Facts(Identities identities) {
		this.identities = identities;
	}

	void add(Reading reading, Fact fact) {
		switch (fact) {
			case Finding finding -> {
				List<String> to = global(reading, finding.attributedTo());
				this.findings.computeIfAbsent(finding.kind().word() + " " + to, (key) -> new ArrayList<>())
					.add(new Finding(finding.id(), finding.statement(), finding.kind(), to, finding.themes(),
							assertions(reading, finding.evidence())));
			}
			case Recommendation recommendation -> {
				List<String> to = global(reading, recommendation.to());
				this.recommendations.computeIfAbsent(to.toString(), (key) -> new ArrayList<>())
					.add(new Recommendation(recommendation.id(), recommendation.statement(),
							global(reading, recommendation.by()), to, recommendation.evidence()));
			}
			case Relation relation -> {
				String from = this.identities.of(reading, relation.from());
				String to = this.identities.of(reading, relation.to());
				if (!from.equals(to)) {
					String id = "relation/%s/%s/%s".formatted(relation.type(), from, to);
					this.relations.merge(id, new Relation(id, relation.type(), from, to, relation.date(),
							assertions(reading, relation.evidence())), Facts::merge);
				}
			}
		}
	}

	private List<String> global(Reading reading, List<String> locals) {
		return locals.stream().map((local) -> this.identities.of(reading, local)).distinct().sorted().toList();
	}

	private List<Assertion> assertions(Reading reading, List<Assertion> locals) {
		return locals.stream()
			.map((local) -> new Assertion(local.quote(), local.mode(),
					local.assertedBy().stream().map((id) -> this.identities.of(reading, id)).distinct().toList(),
					local.rule()))
			.sorted()
			.toList();
	}

	Collection<Fact> all() {
		List<Fact> all = new ArrayList<>(this.relations.values());
		this.findings.forEach((key,
				tellings) -> groups(tellings, Finding::statement,
						(finding) -> finding.evidence().getFirst().quote().toString())
					.forEach((group) -> all.add(finding(key, group))));
		this.recommendations.forEach((key,
				tellings) -> groups(tellings, Recommendation::statement,
						(one) -> one.evidence().getFirst().quote().toString())
					.forEach((group) -> all.add(recommendation(key, group))));
		return all;
	}

	/** Those that say the same, each group in a fixed order. */
	private static <T> Collection<List<T>> groups(List<T> tellings, Function<T, String> statement,
			Function<T, String> place) {
		List<T> sorted = tellings.stream().sorted(Comparator.comparing(statement).thenComparing(place)).toList();
		List<Set<String>> words = sorted.stream().map((telling) -> Statements.words(statement.apply(telling))).toList();
		Union union = new Union();
		Tellings.ofTheSame(words, (left, right) -> union.join(number(left), number(right)));
		Map<String, List<T>> groups = new LinkedHashMap<>();
		for (int i = 0; i < sorted.size(); i++) {
			groups.computeIfAbsent(union.find(number(i)), (root) -> new ArrayList<>()).add(sorted.get(i));
		}
		return groups.values();
	}

	private static String number(int index) {
		return "%08d".formatted(index);
	}

	private static Finding finding(String key, List<Finding> group) {
		Finding first = group.stream()
			.min(Comparator.comparing((Finding finding) -> finding.evidence().getFirst()))
			.orElseThrow();
		Map<Theme, Integer> themes = new HashMap<>();
		group.forEach((finding) -> finding.themes().forEach((theme) -> themes.merge(theme, 1, Integer::sum)));
		List<Theme> most = themes.keySet()
			.stream()
			.sorted(Comparator.comparingInt((Theme theme) -> -themes.get(theme))
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST_THEMES)
			.toList();
		List<Assertion> evidence = group.stream()
			.flatMap((finding) -> finding.evidence().stream())
			.distinct()
			.sorted()
			.toList();
		return new Finding("finding/" + Slugs.hash(key + " " + group.getFirst().statement()), first.statement(),
				first.kind(), first.attributedTo(), most, evidence);
	}

	private static Recommendation recommendation(String key, List<Recommendation> group) {
		Recommendation first = group.stream()
			.min(Comparator.comparing((Recommendation one) -> one.evidence().getFirst()))
			.orElseThrow();
		List<String> by = group.stream().flatMap((one) -> one.by().stream()).distinct().sorted().toList();
		List<Evidence> evidence = group.stream().flatMap((one) -> one.evidence().stream()).distinct().sorted().toList();
		return new Recommendation("recommendation/" + Slugs.hash(key + " " + group.getFirst().statement()),
				first.statement(), by, first.to(), evidence);
	}

	private static Relation merge(Relation one, Relation other) {
		List<Assertion> evidence = Stream.concat(one.evidence().stream(), other.evidence().stream())
			.distinct()
			.sorted()
			.toList();
		return new Relation(one.id(), one.type(), one.from(), one.to(), date(one.date(), other.date()), evidence);
	}

	/** The more precise of two dates, and of two equally precise ones the earlier. */
	private static @Nullable String date(@Nullable String one, @Nullable String other) {
		if (one == null || other == null) {
			return (one == null) ? other : one;
		}
		int precise = Integer.compare(one.length(), other.length());
		return (precise > 0 || (precise == 0 && one.compareTo(other) <= 0)) ? one : other;
	}

}
