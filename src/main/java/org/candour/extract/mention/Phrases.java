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

	/**
	 * A word in capitals is looked up as it is written; one that begins with a capital
	 * may not be in lower case.
	 */
	private record Entry<T>(List<String> words, T value) {
	}

	private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

	/**
	 * Adds a phrase.
	 * @param phrase its words. A single word in capitals ("GMP") is found only as it is
	 * written; a word with a capital ("Home Office") only with one, save the last of
	 * several ("Greater Manchester police"); any other in whatever case.
	 * @param value what it stands for
	 */
	void add(String phrase, T value) {
		List<String> words = words(phrase);
		this.byFirst.computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), (first) -> new ArrayList<>())
			.add(new Entry<>(words, value));
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
		boolean exact = entry.words().size() == 1 && isCapitals(entry.words().getFirst());
		for (int i = 0; i < entry.words().size(); i++) {
			String word = plain(tokens.get(index + i).text());
			String wanted = entry.words().get(i);
			boolean last = i > 0 && i == entry.words().size() - 1;
			boolean capital = Character.isUpperCase(wanted.codePointAt(0)) && !last;
			if (exact ? !word.equals(wanted)
					: !word.equalsIgnoreCase(wanted) || (capital && !Character.isUpperCase(word.codePointAt(0)))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isCapitals(String word) {
		return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
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
