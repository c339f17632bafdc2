package org.candour.serve.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;

import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Theme;
import org.candour.serve.ask.EdgeType;

/** Reads the words of a request. */
final class Values {

	private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(String.class, (word) -> word,
			boolean.class, Values::truth, Boolean.class, Values::truth, Integer.class, Values::number, LocalDate.class,
			Values::date, AgencyKind.class, AgencyKind::of, FindingKind.class, FindingKind::of, Mode.class, Mode::of,
			Theme.class, Theme::of, EdgeType.class, EdgeType::of);

	private Values() {
	}

	/**
	 * Reads a word.
	 * @param word what was given
	 * @param type what it is to be
	 * @return a value of that type
	 * @throws IllegalArgumentException if the word is none of that type; the message says
	 * what would be
	 */
	static Object read(String word, Class<?> type) {
		Function<String, Object> reader = READERS.get(type);
		if (reader == null) {
			throw new IllegalStateException("No parameter can be a " + type.getName());
		}
		return reader.apply(word);
	}

	private static Boolean truth(String word) {
		return switch (word) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException("'%s' is neither true nor false".formatted(word));
		};
	}

	private static Integer number(String word) {
		try {
			return Integer.valueOf(word);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'%s' is no whole number".formatted(word), ex);
		}
	}

	private static LocalDate date(String word) {
		try {
			return LocalDate.parse(word);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'%s' is no day such as 2013-12-20".formatted(word), ex);
		}
	}

}
