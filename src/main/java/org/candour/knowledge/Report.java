package org.candour.knowledge;

import java.util.List;

/**
 * A report, review, inquiry, audit or formal investigation, published or not.
 *
 * @param id the id
 * @param name the name
 * @param aliases other names used for it, sorted
 * @param kind what it is, in the document's words: serious case review, inquiry, …
 * @param evidence where it is mentioned
 */
public record Report(String id, String name, List<String> aliases, String kind,
		List<Evidence> evidence) implements Entity {

	public Report {
		aliases = List.copyOf(aliases);
		evidence = List.copyOf(evidence);
	}

}
