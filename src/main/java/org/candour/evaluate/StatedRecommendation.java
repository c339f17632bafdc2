package org.candour.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * A recommendation in one document.
 *
 * @param quote the words, where they stand first
 * @param spans where they stand, one or more
 * @param by who recommends
 * @param to to whom
 * @param rules the rules that found it; none if it was annotated
 */
record StatedRecommendation(String quote, List<Span> spans, List<String> by, List<String> to,
		Collection<String> rules) {

	double overlap(StatedRecommendation other) {
		return best(other, Span::overlap);
	}

	double likeness(StatedRecommendation other) {
		return best(other, Span::likeness);
	}

	private double best(StatedRecommendation other, ToDoubleBiFunction<Span, Span> measure) {
		return this.spans.stream()
			.flatMapToDouble((span) -> other.spans.stream().mapToDouble((that) -> measure.applyAsDouble(span, that)))
			.max()
			.orElse(0);
	}

}
