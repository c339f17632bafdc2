package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are wanted.
 *
 * @param id ids of recommendations
 * @param agency ids, names or aliases of agencies that they are addressed to
 * @param units whether those addressed to the units of an agency, and to the roles within
 * it and them, count as well
 * @param role ids or names of roles that they are addressed to
 * @param by ids, names or aliases of who makes them
 * @param document ids of documents that tell them
 * @param publisher publishers of documents that tell them
 * @param answered whether they are known to answer a finding; null for both
 * @param text words that the statement must hold; those in quotation marks in that order
 */
public record RecommendationFilter(List<String> id, List<String> agency, boolean units, List<String> role,
		List<String> by, List<String> document, List<String> publisher, @Nullable Boolean answered,
		@Nullable String text) implements Filter {

	/** Everything. */
	public static final RecommendationFilter ALL = new RecommendationFilter(List.of(), List.of(), false, List.of(),
			List.of(), List.of(), List.of(), null, null);

}
