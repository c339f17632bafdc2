package org.candour.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An entity, as far as it is compared.
 *
 * @param id what names it in its annotation or in the knowledge
 * @param type its type
 * @param name its name
 * @param aliases its other names
 * @param of the id of the agency of a role, null if not known or not a role
 * @param collective whether it is a role of several people
 * @param date when it was, null if not known or not an event
 * @param rules the rules that found it in this document; none if it was annotated, or is
 * only referred to here
 */
record Named(String id, EntityType type, String name, List<String> aliases, @Nullable String of, boolean collective,
		@Nullable String date, Collection<String> rules) {

	/** Name and aliases, without the words that do not tell. */
	Set<String> plainNames() {
		Set<String> names = new HashSet<>();
		allNames().map(Names::plain).filter((name) -> !name.isEmpty()).forEach(names::add);
		return names;
	}

	/** Name and aliases. */
	Stream<String> allNames() {
		return Stream.concat(Stream.of(this.name), this.aliases.stream());
	}

	/** Whether a name or alias of one is one of the other. */
	boolean sharesName(Named other) {
		Set<String> names = plainNames();
		names.retainAll(other.plainNames());
		return !names.isEmpty();
	}

	/** The year of its date, or nothing. */
	String year() {
		return (this.date == null) ? "" : this.date.substring(0, Math.min(4, this.date.length()));
	}

}
