package org.candour.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleKnowledgeTests {

	private final Knowledge knowledge = SampleKnowledge.whole();

	@Test
	void holdsEveryKindOfEntityFactRelationModeAndTheme() {
		assertThat(this.knowledge.entities()).hasSize(17)
			.hasAtLeastOneElementOfType(Agency.class)
			.hasAtLeastOneElementOfType(Role.class)
			.hasAtLeastOneElementOfType(Person.class)
			.hasAtLeastOneElementOfType(Report.class)
			.hasAtLeastOneElementOfType(Event.class);
		assertThat(facts(Recommendation.class)).hasSize(3);
		assertThat(facts(Relation.class).map(Relation::type).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder(RelationType.values());
		List<Finding> findings = facts(Finding.class).toList();
		assertThat(findings).hasSize(8);
		assertThat(findings).flatExtracting(Finding::themes).contains(Theme.values());
		assertThat(findings).extracting(Finding::kind).contains(FindingKind.values());
		assertThat(findings.stream().flatMap((finding) -> finding.evidence().stream()).map(Assertion::mode))
			.contains(Mode.values());
	}

	@ParameterizedTest
	@MethodSource
	void isSortedAndNamesOnlyWhatItKnows(Knowledge some) {
		assertThat(some.facts()).extracting(Fact::id).isSorted().doesNotHaveDuplicates();
		assertThat(some.entities()).extracting(Entity::id).isSorted().doesNotHaveDuplicates();
		Set<String> named = some.facts().stream().flatMap(SampleKnowledgeTests::named).collect(Collectors.toSet());
		some.entities().forEach((entity) -> {
			if (entity instanceof Role role) {
				named.addAll(role.heldBy());
				Optional.ofNullable(role.of()).ifPresent(named::add);
			}
		});
		assertThat(some.entities()).extracting(Entity::id).containsAll(named);
	}

	static Stream<Knowledge> isSortedAndNamesOnlyWhatItKnows() {
		return Stream.of(SampleKnowledge.whole(), SampleKnowledge.of(SampleKnowledge.REVIEW),
				SampleKnowledge.of(SampleKnowledge.HEARING), SampleKnowledge.of(SampleKnowledge.LETTER),
				SampleKnowledge.of(SampleKnowledge.REVIEW, SampleKnowledge.LETTER));
	}

	private static Stream<String> named(Fact fact) {
		return switch (fact) {
			case Finding finding -> Stream.concat(finding.attributedTo().stream(),
					finding.evidence().stream().flatMap((assertion) -> assertion.assertedBy().stream()));
			case Recommendation recommendation ->
				Stream.concat(recommendation.by().stream(), recommendation.to().stream());
			case Relation relation -> Stream.concat(Stream.of(relation.from(), relation.to()),
					relation.evidence().stream().flatMap((assertion) -> assertion.assertedBy().stream()));
		};
	}

	@Test
	void quotesFromInsideItsPassages() {
		assertThat(facts(Finding.class).flatMap((finding) -> finding.evidence().stream()).map(Assertion::quote))
			.allSatisfy((quote) -> assertThat(this.knowledge.passages())
				.anyMatch((passage) -> passage.quote().overlaps(quote) && passage.quote().start() <= quote.start()
						&& quote.end() <= passage.quote().end()));
	}

	@Test
	void forgetsWhatRestsOnOtherDocumentsAlone() {
		Knowledge letter = SampleKnowledge.of(SampleKnowledge.LETTER);
		assertThat(letter.documents()).extracting(Document::name).containsExactly(SampleKnowledge.LETTER);
		assertThat(letter.facts()).extracting(Fact::id)
			.contains("finding/scale-not-recognised")
			.doesNotContain("finding/no-challenge");
	}

	private <F extends Fact> Stream<F> facts(Class<F> type) {
		return this.knowledge.facts().stream().filter(type::isInstance).map(type::cast);
	}

}
