package org.candour.extract.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lists of words and named patterns that are shared by rules. */
public final class Patterns {

	private static final String WORDS = "grammar/words.yaml";

	private final Map<String, List<String>> words;

	private final Map<String, Set<String>> lists = new HashMap<>();

	private final Map<String, TokenPattern> compiled = new HashMap<>();

	/**
	 * Reads the lists.
	 * @param vocabulary where they stand
	 * @throws IllegalArgumentException if a list refers to one that is not there
	 */
	public Patterns(Vocabulary vocabulary) {
		Map<String, List<Object>> lists = vocabulary.yaml(WORDS);
		this.words = new HashMap<>();
		lists.forEach((name, list) -> this.words.put(name, list.stream().map(String::valueOf).toList()));
		this.words.keySet().forEach(this::named);
		this.words.forEach((name, list) -> list
			.forEach((word) -> this.lists.computeIfAbsent(word.split(":")[0], (key) -> new TreeSet<>()).add(name)));
	}

	/**
	 * Compiles a pattern.
	 * @param source its notation
	 * @return the pattern
	 * @throws IllegalArgumentException if it cannot be understood
	 */
	public TokenPattern compile(String source) {
		return new TokenPattern(source, this.words);
	}

	/**
	 * The pattern that finds any phrase of a list.
	 * @param list the name of the list
	 * @return the pattern
	 * @throws IllegalArgumentException if there is no such list
	 */
	public TokenPattern named(String list) {
		return this.compiled.computeIfAbsent(list, (name) -> compile("$" + name));
	}

	/**
	 * Whether a list holds a word.
	 * @param list the name of the list
	 * @param word the word
	 * @return true if so
	 * @throws IllegalArgumentException if there is no such list
	 */
	public boolean has(String list, String word) {
		List<String> all = this.words.get(list);
		if (all == null) {
			throw new IllegalArgumentException("There is no list '%s' in import/%s".formatted(list, WORDS));
		}
		return all.contains(word);
	}

	/**
	 * The lists that hold a word, whatever part of speech they ask for.
	 * @param word the word
	 * @return the names of the lists, in order
	 */
	public Set<String> listsOf(String word) {
		return this.lists.getOrDefault(word, Set.of());
	}

	/**
	 * The phrases of a list.
	 * @param list its name
	 * @return the phrases, in their order
	 * @throws IllegalArgumentException if there is no such list
	 */
	public List<String> list(String list) {
		if (!this.words.containsKey(list)) {
			throw new IllegalArgumentException("There is no list '%s' in import/%s".formatted(list, WORDS));
		}
		return this.words.get(list);
	}

}
