package org.candour.extract.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.SharedSteps;
import org.candour.annotate.AnnotatedDocument;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule does what its example says, read as a document of its own, and not what its
 * counter-example says.
 */
class GrammarTests {

	private static final Grammar GRAMMAR = SharedSteps.GRAMMAR;

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void firesOnItsExample(Rule rule) {
		assertThat(fired(rule.example())).as(rule.example()).contains(rule.name());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void keepsStillOnItsCounterExample(Rule rule) {
		assertThat(fired(rule.counter())).as(rule.counter()).doesNotContain(rule.name());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("exclusions")
	void excludesItsExample(Rule rule) {
		assertThat(matches(rule, rule.example())).as("'%s' matches %s", rule.pattern(), rule.example()).isTrue();
		assertThat(findings(rule.example())).as(rule.example()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("exclusions")
	void doesNotExcludeItsCounterExample(Rule rule) {
		assertThat(findings(rule.counter())).as(rule.counter()).isNotEmpty();
	}

	static Stream<Named<Rule>> rules() {
		Stream<Rule> findings = Arrays.stream(FindingKind.values()).flatMap((kind) -> GRAMMAR.findings(kind).stream());
		return Stream
			.of(findings, GRAMMAR.recommendations().stream(), GRAMMAR.relations().stream(), GRAMMAR.events().stream())
			.flatMap((rules) -> rules)
			.map(GrammarTests::named);
	}

	static Stream<Named<Rule>> exclusions() {
		return GRAMMAR.exclusions().stream().map(GrammarTests::named);
	}

	private static Named<Rule> named(Rule rule) {
		return Named.of("%s: %s".formatted(rule.file(), rule.name()), rule);
	}

	private static boolean matches(Rule rule, String text) {
		AnnotatedDocument document = SharedSteps.annotate(text);
		return document.sentences().stream().anyMatch((sentence) -> rule.pattern().matches(new Encoded(sentence)));
	}

	private static List<Fact> findings(String text) {
		return SharedSteps.read(text).facts().stream().filter(Finding.class::isInstance).toList();
	}

	private static Set<String> fired(String text) {
		Reading reading = SharedSteps.read(text);
		Stream<String> byEntities = reading.entities()
			.stream()
			.map(Entity::evidence)
			.flatMap(List::stream)
			.map(Evidence::rule);
		return Stream.concat(byEntities, reading.facts().stream().flatMap(GrammarTests::rules))
			.collect(Collectors.toSet());
	}

	private static Stream<String> rules(Fact fact) {
		return switch (fact) {
			case Finding finding -> finding.evidence().stream().map(Assertion::rule);
			case Recommendation recommendation -> recommendation.evidence().stream().map(Evidence::rule);
			case Relation relation -> relation.evidence().stream().map(Assertion::rule);
		};
	}

}
