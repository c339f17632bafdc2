package org.candour.resolve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares statements by their words. */
final class Statements {

	/** Two statements that share this part of their words say the same. */
	private static final double SAME = 0.8;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "in", "on", "at", "to", "for", "and",
			"that", "was", "were", "is", "are", "be", "been", "had", "has", "have", "there", "it", "its", "this", "by",
			"with", "as");

	private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "nt", "without", "nor", "neither",
			"none");

	private Statements() {
	}

	/** The words that carry a statement. */
	static Set<String> words(String statement) {
		Set<String> words = new HashSet<>();
		for (String word : NO_WORD
			.split(statement.toLowerCase(Locale.ROOT).replace("n't", " not").replace("n’t", " not"))) {
			if (!word.isEmpty() && !EMPTY.contains(word)) {
				words.add(word);
			}
		}
		return words;
	}

	/**
	 * Whether two statements say the same: nearly all their words are shared, and neither
	 * numbers nor negations differ.
	 */
	static boolean same(Set<String> left, Set<String> right) {
		Set<String> shared = new HashSet<>(left);
		shared.retainAll(right);
		Set<String> all = new HashSet<>(left);
		all.addAll(right);
		if (all.isEmpty() || shared.size() < SAME * all.size()) {
			return false;
		}
		all.removeAll(shared);
		return all.stream().noneMatch((word) -> NEGATIONS.contains(word) || Character.isDigit(word.codePointAt(0)));
	}

	/**
	 * How many of a statement's words, whichever they are, another one cannot lack
	 * altogether and still say the same.
	 */
	static int distinctive(Set<String> words) {
		return words.size() - (int) Math.ceil(SAME * words.size()) + 1;
	}

}
