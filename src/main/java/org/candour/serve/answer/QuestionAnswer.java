package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A question that somebody has already thought through.
 *
 * @param name its name
 * @param question the question
 * @param explanation how to read the answer
 * @param parameters what has to be given
 * @param example the address of an example
 */
@JsonPropertyOrder({ "name", "href" })
public record QuestionAnswer(String name, String question, String explanation, List<Parameter> parameters,
		String example) {

	/** Under which address all questions are. */
	public static final String ADDRESS = Noun.ROOT + "/questions";

	/**
	 * Where it is answered.
	 * @return an address
	 */
	@JsonProperty
	public String href() {
		return ADDRESS + "/" + this.name;
	}

	/**
	 * What has to be given.
	 *
	 * @param name the name of the parameter
	 * @param type agency, role, person, report, event or entity (an id, name or alias),
	 * or theme, mode or integer
	 * @param meaning what it is for
	 * @param example a value
	 */
	public record Parameter(String name, String type, String meaning, String example) {
	}

}
