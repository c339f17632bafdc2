package org.candour.serve.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Theme;
import org.candour.serve.ask.EdgeType;
import org.candour.serve.ask.Searched;

/** Reads the words of a request. */
final class Values {

	private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
			reader(String.class, (word) -> word), reader(boolean.class, Values::truth),
			reader(Boolean.class, Values::truth), reader(Integer.class, Values::number),
			reader(LocalDate.class, Values::date), reader(AgencyKind.class, AgencyKind::of),
			reader(FindingKind.class, FindingKind::of), reader(Mode.class, Mode::of), reader(Theme.class, Theme::of),
			reader(EdgeType.class, EdgeType::of), reader(Searched.class, Searched::of));

	private static final Map<Class<?>, List<String>> CLOSED = Map.ofEntries(
			closed(AgencyKind.class, Arrays.stream(AgencyKind.values()), AgencyKind::word),
			closed(FindingKind.class, Arrays.stream(FindingKind.values()), FindingKind::word),
			closed(Mode.class, Arrays.stream(Mode.values()), Mode::word),
			closed(Theme.class, Arrays.stream(Theme.values()), Theme::word),
			closed(EdgeType.class, EdgeType.ALL.stream(), EdgeType::name),
			closed(Searched.class, Arrays.stream(Searched.values()), Searched::word));

	private static Map.Entry<Class<?>, Function<String, Object>> reader(Class<?> type,
			Function<String, Object> reader) {
		return Map.entry(type, reader);
	}

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

	/**
	 * The words of a closed list.
	 * @param type what a word is to be
	 * @return all words of that type, none if there is no list of them
	 */
	static List<String> words(Class<?> type) {
		return CLOSED.getOrDefault(type, List.of());
	}

	private static <T> Map.Entry<Class<?>, List<String>> closed(Class<T> type, Stream<T> all,
			Function<T, String> word) {
		return Map.entry(type, all.map(word).toList());
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
