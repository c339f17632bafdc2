package org.candour.serve.ask;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.candour.knowledge.RelationType;

/**
 * A type of relationship between two entities: a relation that documents tell of, or a
 * structural one, read from the names of roles and units. There are no others than
 * {@link #ALL}, so that no type ever comes from a request.
 *
 * @param name as the graph has it
 */
public record EdgeType(String name) {

	/** Every type. */
	public static final List<EdgeType> ALL = Stream
		.concat(Arrays.stream(RelationType.values()).map(RelationType::name), Stream.of("WITHIN", "HELD", "PART_OF"))
		.map(EdgeType::new)
		.toList();

	/**
	 * Finds a type.
	 * @param name its name
	 * @return the type
	 * @throws IllegalArgumentException if there is none of that name; the message lists
	 * those there are
	 */
	public static EdgeType of(String name) {
		return ALL.stream()
			.filter((type) -> type.name.equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'%s' is no type of relationship: allowed are %s"
				.formatted(name, String.join(", ", ALL.stream().map(EdgeType::name).toList()))));
	}

}
