package org.candour.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened at a time and in which an agency, role or person took part.
 *
 * @param id the id
 * @param name what happened, in a phrase
 * @param kind decision, trial, publication, …
 * @param date ISO 8601, as precise as the text: {@code 2008}, {@code 2010-12},
 * {@code 2013-12-20} or {@code 2008/2010}; null if unknown
 * @param evidence where it is mentioned
 */
public record Event(String id, String name, String kind, @Nullable String date,
		List<Evidence> evidence) implements Entity {

	public Event {
		evidence = List.copyOf(evidence);
	}

}
