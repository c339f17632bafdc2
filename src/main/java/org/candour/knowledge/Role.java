package org.candour.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A post, a rank or a group of post-holders.
 *
 * @param id the id
 * @param name the title alone, as the text has it
 * @param of the id of its agency, or null where the text does not say
 * @param heldBy the ids of the persons who hold or held it, sorted
 * @param collective whether it stands for a group ("officers")
 * @param evidence where it is mentioned
 */
public record Role(String id, String name, @Nullable String of, List<String> heldBy, boolean collective,
		List<Evidence> evidence) implements Entity {

	public Role {
		heldBy = List.copyOf(heldBy);
		evidence = List.copyOf(evidence);
	}

}
