package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A report, review, inquiry, audit or formal investigation.
 *
 * @param id the id
 * @param name the name
 * @param aliases other names used for it
 * @param kind what it is, in the words of a document
 * @param mentions how many sentences and bullets mention it
 * @param evidence where it is mentioned first, in the order of the documents
 */
@JsonPropertyOrder({ "id", "type", "href" })
public record ReportAnswer(String id, String name, List<String> aliases, String kind, int mentions,
		List<Mention> evidence) {

	/**
	 * What it is.
	 * @return the name of its kind of entity
	 */
	@JsonProperty
	public String type() {
		return Noun.REPORT.label();
	}

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.REPORT.address(this.id);
	}

}
