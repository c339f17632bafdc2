package org.candour.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organisation with a public duty, or an organised unit of one.
 *
 * @param id the id
 * @param name the name
 * @param aliases other names used for it, sorted
 * @param kind what sort of body it is
 * @param partOf the id of the agency it is a unit of, or null
 * @param evidence where it is mentioned
 */
public record Agency(String id, String name, List<String> aliases, AgencyKind kind, @Nullable String partOf,
		List<Evidence> evidence) implements Entity {

	public Agency {
		aliases = List.copyOf(aliases);
		evidence = List.copyOf(evidence);
	}

}
