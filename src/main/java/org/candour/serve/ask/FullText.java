package org.candour.serve.ask;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what somebody typed into a query of a full text index: words, and in quotation
 * marks words in that order. Nothing else that the index's query language knows gets
 * through.
 */
final class FullText {

	/** The index of what findings and recommendations say. */
	static final String STATEMENTS = "statements";

	private static final String EVERY = " AND ", ANY = " OR ";

	private static final Pattern PHRASE = Pattern
		.compile("[\"\u201C]([^\"\u201C\u201D]*)[\"\u201D]|[^\\s\"\u201C\u201D]+");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private FullText() {
	}

	/**
	 * The query for what holds every word and phrase.
	 * @param parameter the name of the parameter that the text came in
	 * @param text what somebody typed
	 * @return a query of quoted words and phrases
	 * @throws BadQuestionException if there is no word in the text
	 */
	static String every(String parameter, String text) {
		return query(parameter, text, EVERY);
	}

	/**
	 * The query for what holds any word or phrase, the more the better.
	 * @param parameter the name of the parameter that the text came in
	 * @param text what somebody typed
	 * @return a query of quoted words and phrases
	 * @throws BadQuestionException if there is no word in the text
	 */
	static String any(String parameter, String text) {
		return query(parameter, text, ANY);
	}

	private static String query(String parameter, String text, String operator) {
		String query = PHRASE.matcher(text)
			.results()
			.map(MatchResult::group)
			.map(FullText::words)
			.filter((words) -> !words.isEmpty())
			.map("\"%s\""::formatted)
			.collect(Collectors.joining(operator));
		if (query.isEmpty()) {
			throw new BadQuestionException(parameter, "There is no word to look for");
		}
		return query;
	}

	private static String words(String phrase) {
		return WORD.matcher(phrase).results().map(MatchResult::group).collect(Collectors.joining(" "));
	}

}
