package org.candour.serve.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Names an entity without telling about it.
 *
 * @param id the id
 * @param type what it is: Agency, Role, Person, Report, Event or Document
 * @param name the name to show; for a document its title, or its file name where it has
 * none
 */
public record Reference(String id, String type, String name) {

	/**
	 * Where it is told about.
	 * @return an address, null if there is none
	 */
	@JsonProperty
	public @Nullable String href() {
		return ("Document".equals(this.type)) ? Noun.DOCUMENT.address(this.id)
				: Noun.of(this.id).map((noun) -> noun.address(this.id)).orElse(null);
	}

}
