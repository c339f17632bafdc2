package org.candour.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.candour.knowledge.Agency;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Finding;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Role;

/**
 * Which recommendation answers which failing. No document says so; it is derived where
 * somebody both asserts the failing and recommends, of the same body and in much the same
 * words.
 */
final class Answers {

	/** How much of the shorter statement's words the other must have, from 0 to 1. */
	private static final double LEAST_SHARE = 0.4;

	private static final int LEAST_WORDS = 2;

	private final Knowledge knowledge;

	private final Map<String, Entity> entities = new HashMap<>();

	Answers(Knowledge knowledge) {
		this.knowledge = knowledge;
		knowledge.entities().forEach((entity) -> this.entities.put(entity.id(), entity));
	}

	/**
	 * All answers.
	 * @return the answers, in the order of the recommendations and findings
	 */
	List<Answer> all() {
		Map<String, List<Failing>> failings = new HashMap<>();
		for (Failing failing : failings()) {
			failing.sources()
				.forEach((source) -> failings.computeIfAbsent(source, (id) -> new ArrayList<>()).add(failing));
		}
		List<Answer> answers = new ArrayList<>();
		this.knowledge.facts().forEach((fact) -> {
			if (fact instanceof Recommendation recommendation) {
				Map<String, String> words = ContentWords.of(recommendation.statement());
				recommendation.by()
					.stream()
					.flatMap((source) -> failings.getOrDefault(source, List.of()).stream())
					.distinct()
					.forEach((failing) -> answer(recommendation, words, failing, answers));
			}
		});
		return answers;
	}

	private List<Failing> failings() {
		return this.knowledge.facts()
			.stream()
			.filter((fact) -> fact instanceof Finding finding && finding.kind() == FindingKind.FAILING)
			.map(Finding.class::cast)
			.map((finding) -> new Failing(finding,
					finding.evidence()
						.stream()
						.flatMap((telling) -> telling.assertedBy().stream())
						.collect(Collectors.toCollection(TreeSet::new)),
					bodies(finding.attributedTo()), ContentWords.of(finding.statement())))
			.toList();
	}

	private void answer(Recommendation recommendation, Map<String, String> words, Failing failing,
			List<Answer> answers) {
		Set<String> bodies = common(bodies(recommendation.to()), failing.bodies());
		Map<String, String> shared = new LinkedHashMap<>(words);
		shared.keySet().retainAll(failing.words().keySet());
		bodies.forEach((body) -> shared.keySet().removeAll(ContentWords.of(name(body)).keySet()));
		int shorter = Math.min(words.size(), failing.words().size());
		if (!bodies.isEmpty() && shared.size() >= LEAST_WORDS && shared.size() >= LEAST_SHARE * shorter) {
			Set<String> sources = common(new TreeSet<>(recommendation.by()), failing.sources());
			answers.add(new Answer(recommendation, failing.finding(), "Both by %s, both about %s, both speak of: %s"
				.formatted(names(sources), names(bodies), String.join(", ", shared.values()))));
		}
	}

	/** The agencies behind agencies and roles, as far as the next higher one. */
	private Set<String> bodies(List<String> ids) {
		Set<String> bodies = new TreeSet<>();
		for (String id : ids) {
			switch (this.entities.get(id)) {
				case Role role when role.of() != null -> bodies.add(role.of());
				case Agency agency -> {
					bodies.add(id);
					if (agency.partOf() != null) {
						bodies.add(agency.partOf());
					}
				}
				case null, default -> bodies.add(id);
			}
		}
		return bodies;
	}

	private static Set<String> common(Set<String> some, Set<String> others) {
		Set<String> common = new TreeSet<>(some);
		common.retainAll(others);
		return common;
	}

	private String names(Set<String> ids) {
		return ids.stream().map(this::name).collect(Collectors.joining(" and "));
	}

	private String name(String id) {
		Entity entity = this.entities.get(id);
		return (entity != null) ? entity.name() : id;
	}

	/**
	 * That a recommendation answers a failing.
	 *
	 * @param recommendation the recommendation
	 * @param finding the failing
	 * @param reason why it is thought so: who says both, of whom, in which words
	 */
	record Answer(Recommendation recommendation, Finding finding, String reason) {

	}

	private record Failing(Finding finding, Set<String> sources, Set<String> bodies, Map<String, String> words) {

	}

}
