package org.candour.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares names as a reader would: without accents, case, marks, titles and articles.
 */
final class Names {

	private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "for", "and", "in", "on", "at", "to", "s",
			"sir", "mr", "mrs", "ms", "dr", "dame", "lord", "lady", "baroness");

	private Names() {
	}

	/** The words of a name that tell it from others, joined by spaces; maybe empty. */
	static String plain(String name) {
		return String.join(" ", list(name));
	}

	/** The words of a name that tell it from others. */
	static Set<String> words(String name) {
		return new LinkedHashSet<>(list(name));
	}

	/** How many words two names share, of those of the one with fewer: 0 to 1. */
	static double similarity(String one, String other) {
		Set<String> left = words(one);
		Set<String> right = words(other);
		if (left.isEmpty() || right.isEmpty()) {
			return 0;
		}
		int fewer = Math.min(left.size(), right.size());
		left.retainAll(right);
		return (double) left.size() / fewer;
	}

	/** Whether all words of one name, two or more, are words of the other. */
	static boolean contained(String one, String other) {
		Set<String> left = words(one);
		Set<String> right = words(other);
		Set<String> fewer = (left.size() <= right.size()) ? left : right;
		return fewer.size() > 1 && left.containsAll(fewer) && right.containsAll(fewer);
	}

	private static List<String> list(String name) {
		String plain = NOT_ASCII.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		return Arrays.stream(NO_WORD.split(plain)).filter((word) -> !word.isEmpty() && !EMPTY.contains(word)).toList();
	}

}
