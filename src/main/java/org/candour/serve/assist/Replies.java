package org.candour.serve.assist;

import java.util.function.Supplier;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.candour.serve.ask.BadQuestionException;
import org.candour.serve.ask.UnknownException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Replies to an assistant: the answer, or what was wrong with the question. */
@Component
class Replies {

	private static final int LONGEST = 500;

	private final Log log = LogFactory.getLog(Replies.class);

	private final JsonMapper mapper;

	Replies(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Replies with the same JSON that the API answers with.
	 * @param answer the answer
	 * @return the reply; an error if there is no answer
	 */
	CallToolResult to(Supplier<?> answer) {
		try {
			return reply(this.mapper.writeValueAsString(answer.get()), false);
		}
		catch (BadQuestionException | UnknownException ex) {
			return reply(String.valueOf(ex.getMessage()), true);
		}
		catch (DataAccessException ex) {
			this.log.warn("The graph did not answer", ex);
			return reply("The graph did not answer in time: ask again, or for less", true);
		}
		catch (RuntimeException ex) {
			this.log.error("A tool failed", ex);
			return reply("Something is wrong here; the log of the server says what", true);
		}
	}

	private static CallToolResult reply(String text, boolean isError) {
		return CallToolResult.builder().addTextContent(text).isError(isError).build();
	}

	/**
	 * Checks a word that must be there.
	 * @throws BadQuestionException if it is not, or is too long
	 */
	static String check(String name, @Nullable String value) {
		if (value == null || value.isBlank() || value.length() > LONGEST) {
			throw new BadQuestionException(name, "'%s' must have 1 to %d characters".formatted(name, LONGEST));
		}
		return value;
	}

	/**
	 * Checks a number.
	 * @throws BadQuestionException if it is less than 1 or more than the most
	 */
	static int check(String name, int value, int most) {
		if (value < 1 || value > most) {
			throw new BadQuestionException(name, "'%s' is 1 to %d, not %d".formatted(name, most, value));
		}
		return value;
	}

}
