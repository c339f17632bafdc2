package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are wanted.
 *
 * @param id ids of recommendations
 * @param about whom they are addressed to
 * @param by ids, names or aliases of who makes them
 * @param written where they stand
 * @param publishers how many independent publishers tell them at least
 * @param answered whether they are known to answer a finding; null for both
 * @param text words that the statement must hold; those in quotation marks in that order
 */
public record RecommendationFilter(List<String> id, About about, List<String> by, Written written,
		@Nullable Integer publishers, @Nullable Boolean answered, @Nullable String text) implements Filter {

	/** Everything. */
	public static final RecommendationFilter ALL = new RecommendationFilter(List.of(), About.ANYBODY, List.of(),
			Written.ANYWHERE, null, null, null);

}
