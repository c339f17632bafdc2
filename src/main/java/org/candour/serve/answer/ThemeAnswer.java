package org.candour.serve.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What findings are about.
 *
 * @param id the word for it
 * @param meaning what it covers
 * @param findings how many findings have it
 */
@JsonPropertyOrder({ "id", "href" })
public record ThemeAnswer(String id, String meaning, int findings) {

	/**
	 * Where it is told about.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return Noun.THEME.address(this.id);
	}

}
