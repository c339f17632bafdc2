package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A post, a rank or a group of post-holders.
 *
 * @param id the id
 * @param name the name
 * @param collective whether it stands for a group ("officers")
 * @param agency the agency that it is within, or null where no document says
 * @param heldBy who holds or held it
 * @param mentions how many sentences and bullets mention it
 * @param evidence where it is mentioned first, in the order of the documents
 */
@JsonPropertyOrder({ "id", "type", "href" })
public record RoleAnswer(String id, String name, boolean collective, @Nullable Reference agency, List<Reference> heldBy,
		int mentions, List<Mention> evidence) {

	/**
	 * What it is.
	 * @return the name of its kind of entity
	 */
	@JsonProperty
	public String type() {
		return Noun.ROLE.label();
	}

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.ROLE.address(this.id);
	}

}
