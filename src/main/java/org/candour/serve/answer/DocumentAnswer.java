package org.candour.serve.answer;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A document; what is not known of it is null.
 *
 * @param id its file name
 * @param title its title
 * @param publisher who published it
 * @param published the day it was published
 * @param address where it can be read
 * @param licence under which terms it may be used
 */
@JsonPropertyOrder({ "id", "href" })
public record DocumentAnswer(String id, @Nullable String title, @Nullable String publisher,
		@Nullable LocalDate published, @Nullable String address, @Nullable String licence) {

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.DOCUMENT.address(this.id);
	}

	/**
	 * Where its text is, into which the offsets of quotes point.
	 * @return an address
	 */
	@JsonProperty
	public String text() {
		return href() + "/text";
	}

}
