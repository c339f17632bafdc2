package org.candour.knowledge;

import java.util.List;

/**
 * Somebody named who acts in public office or in a public capacity, or whom a court
 * convicted.
 *
 * @param id the id
 * @param name the name, without titles
 * @param aliases other names used for them, sorted
 * @param evidence where they are mentioned
 */
public record Person(String id, String name, List<String> aliases, List<Evidence> evidence) implements Entity {

	public Person {
		aliases = List.copyOf(aliases);
		evidence = List.copyOf(evidence);
	}

}
