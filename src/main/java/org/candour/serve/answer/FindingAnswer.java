package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What somebody says an agency or role did, did not do, was or was not.
 *
 * @param id the id
 * @param statement the finding in the words of its first telling
 * @param kind failing, improvement, outcome or observation
 * @param themes what it is about
 * @param modes with what standing it is told, each once
 * @param attributedTo the agencies and roles it is about
 * @param documents how many documents tell it
 * @param publishers how many independent publishers tell it; a document whose publisher
 * is not known counts as its own
 * @param evidence each telling of it
 */
@JsonPropertyOrder({ "id", "href" })
public record FindingAnswer(String id, String statement, String kind, List<String> themes, List<String> modes,
		List<Reference> attributedTo, int documents, int publishers, List<Telling> evidence) {

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.FINDING.address(this.id);
	}

}
