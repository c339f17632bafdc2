package org.candour.serve.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.candour.knowledge.Mode;
import org.candour.knowledge.Theme;
import org.candour.serve.answer.Noun;

/** What a parameter of a question can be. */
enum ParameterType {

	AGENCY, ROLE, PERSON, REPORT, EVENT, ENTITY, THEME, MODE, INTEGER;

	/** The greatest number that makes sense to ask with. */
	private static final int GREATEST = 1_000_000;

	/**
	 * Reads a type from its word.
	 * @throws IllegalArgumentException if there is none; the message lists those there
	 * are
	 */
	static ParameterType of(String word) {
		return Arrays.stream(values())
			.filter((type) -> type.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'%s' is no type of parameter: allowed are %s"
				.formatted(word, Arrays.stream(values()).map(ParameterType::word).collect(Collectors.joining(", ")))));
	}

	/** The word for it in the headers of questions. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads what was given.
	 * @param parameter the name of the parameter
	 * @param given what was given for it
	 * @param named who is meant by a name
	 * @return what the query takes
	 * @throws BadQuestionException if it is nothing of this type
	 * @throws UnknownException if there is no such entity
	 */
	Object read(String parameter, String given, Named named) {
		try {
			return switch (this) {
				case AGENCY, ROLE, PERSON, REPORT, EVENT -> named.one(parameter, given, Noun.valueOf(name()).label());
				case ENTITY -> named.one(parameter, given, "");
				case THEME -> Theme.of(given).word();
				case MODE -> Mode.of(given).word();
				case INTEGER -> number(given);
			};
		}
		catch (IllegalArgumentException ex) {
			throw new BadQuestionException(parameter, String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * An example of this type.
	 * @param found what there is in the graph
	 * @return one of these, if there is one and the graph is what matters
	 */
	Optional<String> example(Examples.Found found) {
		return found.one((this == ENTITY) ? PERSON.word() : word());
	}

	private static int number(String given) {
		if (!given.matches("[0-9]{1,7}") || Integer.parseInt(given) > GREATEST) {
			throw new IllegalArgumentException("'%s' is no whole number from 0 to %d".formatted(given, GREATEST));
		}
		return Integer.parseInt(given);
	}

}
