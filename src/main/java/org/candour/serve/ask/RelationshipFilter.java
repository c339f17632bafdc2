package org.candour.serve.ask;

import java.util.List;

import org.candour.knowledge.Mode;

/**
 * Which relationships between entities are wanted. Mode, asserter, document and publisher
 * narrow to relationships of which one and the same telling matches them all.
 *
 * @param type types; empty for any
 * @param from ids, names or aliases of who acts
 * @param to ids, names or aliases of who or what is acted on
 * @param either ids, names or aliases of who stands at either end
 * @param mode with what standing it is told
 * @param asserter ids, names or aliases of who tells it
 * @param document ids of documents that tell it
 * @param publisher publishers of documents that tell it
 */
public record RelationshipFilter(List<EdgeType> type, List<String> from, List<String> to, List<String> either,
		List<Mode> mode, List<String> asserter, List<String> document, List<String> publisher) implements Filter {

	/** Everything. */
	public static final RelationshipFilter ALL = new RelationshipFilter(List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of());

}
