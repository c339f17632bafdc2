package org.candour.serve.answer;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The document that words stand in; what is not known of it is null.
 *
 * @param id its file name
 * @param title its title
 * @param publisher who published it
 * @param published the day it was published
 * @param address where it can be read
 */
public record Source(String id, @Nullable String title, @Nullable String publisher, @Nullable LocalDate published,
		@Nullable String address) {

	/**
	 * Where it is told about here.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.DOCUMENT.address(this.id);
	}

}
