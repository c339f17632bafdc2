package org.candour.serve.ask;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where in an ordered list one page ended and the next begins. Clients hand it back as
 * they got it.
 *
 * @param keys what the last entry of the page was ordered by
 */
record Position(List<String> keys) {

	private static final String SEPARATOR = "\u0000";

	/**
	 * Writes this position so that only the same question can go on from it.
	 */
	String write(Filter filter) {
		List<String> parts = new ArrayList<>(this.keys);
		parts.addFirst(filter.fingerprint());
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
	}

	static Position read(String cursor, Filter filter, int keys) {
		List<String> parts;
		try {
			parts = List
				.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
		}
		catch (IllegalArgumentException ex) {
			parts = List.of();
		}
		if (parts.size() != keys + 1) {
			throw new BadQuestionException("cursor", "The cursor is none that was given out here");
		}
		if (!parts.getFirst().equals(filter.fingerprint())) {
			throw new BadQuestionException("cursor",
					"The cursor belongs to another question: repeat the parameters with which it was given out");
		}
		return new Position(parts.subList(1, parts.size()));
	}

}
