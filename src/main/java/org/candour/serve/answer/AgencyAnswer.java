package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with a public duty, or an organised unit of one.
 *
 * @param id the id
 * @param name the name
 * @param aliases other names used for it
 * @param kind police, local-authority, regulator, …
 * @param partOf the agency that it is a unit of, or null
 * @param mentions how many sentences and bullets mention it
 * @param evidence where it is mentioned first, in the order of the documents
 */
@JsonPropertyOrder({ "id", "type", "href" })
public record AgencyAnswer(String id, String name, List<String> aliases, String kind, @Nullable Reference partOf,
		int mentions, List<Mention> evidence) {

	/**
	 * What it is.
	 * @return the name of its kind of entity
	 */
	@JsonProperty
	public String type() {
		return Noun.AGENCY.label();
	}

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.AGENCY.address(this.id);
	}

}
