package org.candour.serve.ask;

import java.util.List;

/**
 * Which relationships between entities are wanted.
 *
 * @param type types; empty for any
 * @param from ids, names or aliases of who acts
 * @param to ids, names or aliases of who or what is acted on
 * @param either ids, names or aliases of who stands at either end
 * @param told how they are told
 */
public record RelationshipFilter(List<EdgeType> type, List<String> from, List<String> to, List<String> either,
		Told told) implements Filter {

	/** Everything. */
	public static final RelationshipFilter ALL = new RelationshipFilter(List.of(), List.of(), List.of(), List.of(),
			Told.ANYHOW);

}
