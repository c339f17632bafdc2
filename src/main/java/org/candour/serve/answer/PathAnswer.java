package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One way by which two entities are connected.
 *
 * @param length how many edges of the graph it has; a finding or recommendation on the
 * way takes two
 * @param steps the steps from the one to the other
 */
public record PathAnswer(int length, List<Step> steps) {

	/**
	 * From one entity to the next, by one fact, which is told with its evidence. The fact
	 * may point either way.
	 *
	 * @param from where the step begins
	 * @param to where it ends
	 * @param relationship how they are related, where that is the fact
	 * @param finding the finding that the one tells of the other, or that is about both,
	 * where that is the fact
	 * @param recommendation the recommendation that the one makes to the other, or that
	 * is addressed to both, where that is the fact
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Step(Reference from, Reference to, @Nullable RelationshipAnswer relationship,
			@Nullable FindingAnswer finding, @Nullable RecommendationAnswer recommendation) {
	}

}
