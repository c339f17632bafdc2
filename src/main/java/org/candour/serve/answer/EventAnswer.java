package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, and in which an agency, role or person took part.
 *
 * @param id the id
 * @param name the name
 * @param kind decision, trial, publication, …
 * @param date ISO 8601, as precise as the text: 2008, 2010-12, 2013-12-20 or 2008/2010;
 * null if unknown
 * @param mentions how many sentences and bullets mention it
 * @param evidence where it is mentioned first, in the order of the documents
 */
@JsonPropertyOrder({ "id", "type", "href" })
public record EventAnswer(String id, String name, String kind, @Nullable String date, int mentions,
		List<Mention> evidence) {

	/**
	 * What it is.
	 * @return the name of its kind of entity
	 */
	@JsonProperty
	public String type() {
		return Noun.EVENT.label();
	}

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.EVENT.address(this.id);
	}

}
