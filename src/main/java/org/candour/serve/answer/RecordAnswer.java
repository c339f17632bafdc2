package org.candour.serve.answer;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is said of an agency and was recommended to it.
 *
 * @param agency the agency
 * @param units whether what is said of its units, and of the roles within it and them,
 * counts as well
 * @param findings how many findings are about it
 * @param kinds of these, how many there are of each kind
 * @param themes of these, how many have each theme
 * @param standings of these, what is told with each standing; a finding that one found
 * and another denies is under both
 * @param recommendations what was recommended to it
 */
public record RecordAnswer(AgencyAnswer agency, boolean units, int findings, Map<String, Integer> kinds,
		Map<String, Integer> themes, List<Standing> standings, Recommended recommendations) {

	/**
	 * Where it is told.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return this.agency.href() + "/record" + (this.units ? "?units=true" : "");
	}

	/**
	 * What is told with one standing.
	 *
	 * @param mode the standing
	 * @param total how many findings
	 * @param findings the first of them, with every telling of each
	 * @param all where all of them are listed
	 */
	public record Standing(String mode, int total, List<FindingAnswer> findings, String all) {
	}

	/**
	 * What was recommended.
	 *
	 * @param total how many recommendations
	 * @param answering how many of them answer a finding, as far as that could be worked
	 * out
	 * @param recommendations the first of them
	 * @param all where all of them are listed
	 */
	public record Recommended(int total, int answering, List<RecommendationAnswer> recommendations, String all) {
	}

}
