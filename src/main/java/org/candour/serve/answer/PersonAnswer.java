package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Somebody named who acts in public office or in a public capacity, or whom a court
 * convicted.
 *
 * @param id the id
 * @param name the name
 * @param aliases other names used for them
 * @param offices the posts they hold or held
 * @param mentions how many sentences and bullets mention it
 * @param evidence where it is mentioned first, in the order of the documents
 */
@JsonPropertyOrder({ "id", "type", "href" })
public record PersonAnswer(String id, String name, List<String> aliases, List<Office> offices, int mentions,
		List<Mention> evidence) {

	/**
	 * What it is.
	 * @return the name of its kind of entity
	 */
	@JsonProperty
	public String type() {
		return Noun.PERSON.label();
	}

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.PERSON.address(this.id);
	}

}
