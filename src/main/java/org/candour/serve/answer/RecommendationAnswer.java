package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What somebody says should be done.
 *
 * @param id the id
 * @param statement the recommendation in the words of its first telling
 * @param by who recommends it
 * @param to whom it is addressed to; empty where nobody is named
 * @param answers the findings it answers, as far as that could be worked out
 * @param documents how many documents tell it
 * @param publishers how many independent publishers tell it; a document whose publisher
 * is not known counts as its own
 * @param evidence each telling of it
 */
@JsonPropertyOrder({ "id", "href" })
public record RecommendationAnswer(String id, String statement, List<Reference> by, List<Reference> to,
		List<Answered> answers, int documents, int publishers, List<Mention> evidence) {

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.RECOMMENDATION.address(this.id);
	}

	/**
	 * A finding that a recommendation answers. No document says so: it is derived.
	 *
	 * @param id the id of the finding
	 * @param statement the finding
	 * @param reason why the one is taken to answer the other
	 * @param evidence each telling of the finding
	 */
	public record Answered(String id, String statement, String reason, List<Telling> evidence) {

		/**
		 * Where the finding is told about.
		 * @return an address
		 */
		@JsonProperty
		public String href() {
			return Noun.FINDING.address(this.id);
		}

	}

}
