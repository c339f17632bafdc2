package org.candour.extract.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LearnerTests {

	private static final List<Example> EXAMPLES = List.of(
			new Example("a", "failing", Set.of("clause", "word unanswered", "duration")),
			new Example("b", "failing", Set.of("clause", "word unanswered")),
			new Example("b", "improvement", Set.of("clause", "word new")),
			new Example("a", "improvement", Set.of("clause", "word new", "form VBN")),
			new Example("a", "none", Set.of("clause", "word sunny", "once")),
			new Example("b", "none", Set.of("clause", "word sunny", "form VBN")));

	@Test
	void tellsApartWhatItWasTaught() {
		LinearModel model = new Learner(1).learn(EXAMPLES);
		assertThat(model.labels()).containsExactly("failing", "improvement", "none");
		assertThat(likeliest(model, "clause", "word unanswered")).isEqualTo("failing");
		assertThat(likeliest(model, "clause", "word new")).isEqualTo("improvement");
		assertThat(likeliest(model, "clause", "word sunny", "never seen")).isEqualTo("none");
	}

	@Test
	void learnsTheSameFromTheSame() {
		assertThat(new Learner(2).learn(EXAMPLES)).hasToString(new Learner(2).learn(EXAMPLES).toString());
	}

	@Test
	void doubtsMoreTheMoreCautiousItIs() {
		Set<String> open = Set.of("clause");
		assertThat(doubt(new Learner(4).learn(EXAMPLES), open))
			.isGreaterThan(doubt(new Learner(1).learn(EXAMPLES), open));
	}

	@Test
	void learnsNothingFromWhatOneSourceAloneShows() {
		assertThat(new Learner(1).learn(EXAMPLES).toString()).contains("\nform VBN,")
			.doesNotContain("duration")
			.doesNotContain("once");
	}

	private static double doubt(LinearModel model, Set<String> traits) {
		return model.probabilities(traits)[model.labels().indexOf(Example.NONE)];
	}

	private static String likeliest(LinearModel model, String... traits) {
		List<Double> probabilities = new ArrayList<>();
		for (double probability : model.probabilities(Set.of(traits))) {
			probabilities.add(probability);
		}
		return model.labels().get(probabilities.indexOf(Collections.max(probabilities)));
	}

}
