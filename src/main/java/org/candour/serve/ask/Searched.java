package org.candour.serve.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be searched. */
public enum Searched {

	FINDINGS, RECOMMENDATIONS, ENTITIES,
	/** Sentences that state no finding and no recommendation. */
	PASSAGES;

	/**
	 * Reads what to search from its word.
	 * @param word for example {@code findings}
	 * @return what it means
	 * @throws IllegalArgumentException if it means nothing; the message lists what does
	 */
	public static Searched of(String word) {
		return Arrays.stream(values())
			.filter((what) -> what.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'%s' cannot be searched: allowed are %s".formatted(word,
					Arrays.stream(values()).map(Searched::word).collect(Collectors.joining(", ")))));
	}

	/**
	 * The word for it in requests.
	 * @return for example {@code findings}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
