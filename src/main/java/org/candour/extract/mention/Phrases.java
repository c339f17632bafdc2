package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.candour.annotate.Token;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that are looked up word by word, the longest first.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

	/** What was found: the value, and how many tokens its phrase has. */
	record Found<T>(T value, int length) {
	}

	private record Entry<T>(List<String> words, boolean exact, T value) {
	}

	private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

	/**
	 * Adds a phrase.
	 * @param phrase its words; one in capitals ("GMP") is looked up as it is written, any
	 * other in whatever case
	 * @param value what it stands for
	 */
	void add(String phrase, T value) {
		List<String> words = words(phrase);
		boolean exact = words.size() == 1 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
		this.byFirst.computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), (first) -> new ArrayList<>())
			.add(new Entry<>(exact ? words : words.stream().map((word) -> word.toLowerCase(Locale.ROOT)).toList(),
					exact, value));
	}

	void sort() {
		this.byFirst.values()
			.forEach((entries) -> entries
				.sort(Comparator.comparingInt((Entry<T> entry) -> entry.words().size()).reversed()));
	}

	@Nullable Found<T> at(List<Token> tokens, int index) {
		for (Entry<T> entry : this.byFirst.getOrDefault(plain(tokens.get(index).text()).toLowerCase(Locale.ROOT),
				List.of())) {
			if (matches(entry, tokens, index)) {
				return new Found<>(entry.value(), entry.words().size());
			}
		}
		return null;
	}

	List<T> allAt(List<Token> tokens, int index, int length) {
		return this.byFirst.getOrDefault(plain(tokens.get(index).text()).toLowerCase(Locale.ROOT), List.of())
			.stream()
			.filter((entry) -> entry.words().size() == length && matches(entry, tokens, index))
			.map(Entry::value)
			.toList();
	}

	private boolean matches(Entry<T> entry, List<Token> tokens, int index) {
		if (index + entry.words().size() > tokens.size()) {
			return false;
		}
		for (int i = 0; i < entry.words().size(); i++) {
			String word = plain(tokens.get(index + i).text());
			if (!entry.words().get(i).equals(entry.exact() ? word : word.toLowerCase(Locale.ROOT))) {
				return false;
			}
		}
		return true;
	}

	private static String plain(String word) {
		return word.replace('’', '\'');
	}

	/** Cuts a phrase as the tokenizer cuts text. */
	static List<String> words(String phrase) {
		return List.of(phrase.replace('’', '\'')
			.replaceAll("'s\\b", " 's")
			.replaceAll("s'(?=\\s|$)", "s '")
			.replaceAll("([,()])", " $1 ")
			.strip()
			.split("\\s+"));
	}

}
