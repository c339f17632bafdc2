package org.candour.extract.fact;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.SharedSteps;
import org.candour.annotate.AnnotatedDocument;
import org.candour.extract.Extractor;
import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.learn.Example;
import org.candour.extract.learn.LinearModel;
import org.candour.knowledge.Finding;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;

import static org.assertj.core.api.Assertions.assertThat;

class SecondOpinionTests {

	/** It was taught one thing: what is unanswered is a failing. */
	private static final Extractor TAUGHT = new Extractor(Vocabulary.bundled(),
			LinearModel.read("trait,failing,improvement,none\nclause,-2,-3,2\nword unanswered,4,0,-4\n", "model.csv"));

	private static final Extractor UNTAUGHT = new Extractor(Vocabulary.bundled(), LinearModel.untaught());

	@Test
	void findsWhatNoRuleFinds() {
		String text = "Letters from the families lay unanswered on a desk for two years.";
		assertThat(findings(UNTAUGHT, text)).isEmpty();
		assertThat(findings(TAUGHT, text)).singleElement().satisfies((finding) -> {
			assertThat(finding.statement())
				.isEqualTo("Letters from the families lay unanswered on a desk for two years");
			assertThat(finding.kind()).isEqualTo(FindingKind.FAILING);
			assertThat(finding.evidence()).singleElement().satisfies((telling) -> {
				assertThat(telling.rule()).isEqualTo("second-opinion");
				assertThat(telling.mode()).isEqualTo(Mode.REPORTED);
			});
		});
	}

	@Test
	void saysWhoSaysSoAsTheRulesDo() {
		assertThat(findings(TAUGHT, "The ombudsman's report found that letters lay unanswered on a desk for years."))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.statement()).isEqualTo("letters lay unanswered on a desk for years");
				assertThat(finding.evidence().getFirst().mode()).isEqualTo(Mode.FOUND);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "The council failed to read the letters that lay unanswered.",
			"Did letters from the families lay unanswered on a desk for two years?", "It lay unanswered.",
			"There was no evidence of letters that would have been left unanswered.",
			"Letters from the families were read on the day on which they came." })
	void doesNotSayAgainWhatARuleHasFoundNorWhatIsNone(String text) {
		assertThat(findings(TAUGHT, text)).extracting((finding) -> finding.evidence().getFirst().rule())
			.doesNotContain("second-opinion");
	}

	@Test
	void learnsFromTheClausesThatAreAnnotated() {
		AnnotatedDocument document = SharedSteps
			.annotate("The letters lay unanswered for two years. The hall has a red roof. It stands in a garden.");
		List<Example> examples = UNTAUGHT.examples(document,
				Map.of(document.document().quote(0, 40), FindingKind.FAILING));
		assertThat(examples).extracting(Example::label).containsExactly("failing", "none", "none");
		assertThat(examples.getFirst().traits()).contains("word unanswered", "prefix un", "duration",
				"stands in PROSE");
	}

	private static List<Finding> findings(Extractor extractor, String text) {
		return extractor.extract(SharedSteps.annotate(text))
			.facts()
			.stream()
			.filter(Finding.class::isInstance)
			.map(Finding.class::cast)
			.toList();
	}

}
