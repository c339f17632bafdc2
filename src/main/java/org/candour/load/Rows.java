package org.candour.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.candour.knowledge.Knowledge;

/**
 * All nodes and edges that some knowledge makes: a pure function of it.
 *
 * @param nodes the nodes, each name once
 * @param edges the edges, each name once, between nodes that are there
 */
record Rows(List<Node> nodes, List<Edge> edges) {

	Rows {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		Set<Key> names = names(nodes);
		names(edges);
		for (Edge edge : edges) {
			if (!names.contains(edge.name().from()) || !names.contains(edge.name().to())) {
				throw new IllegalArgumentException("%s has an end that is not there".formatted(edge.name()));
			}
		}
	}

	/**
	 * The rows of some knowledge.
	 * @param knowledge the knowledge
	 * @return its nodes and edges
	 * @throws IllegalArgumentException if a quote is not in its document, a fact names
	 * somebody who is not among the entities, one thing is there twice, or an id has a
	 * space in it
	 */
	static Rows of(Knowledge knowledge) {
		knowledge.entities().forEach((entity) -> {
			// Lists of ids are kept as words with spaces between.
			if (entity.id().isBlank() || entity.id().contains(" ")) {
				throw new IllegalArgumentException("'%s' cannot be an id".formatted(entity.id()));
			}
		});
		return new Rows(Nodes.of(knowledge), new Edges(knowledge).all());
	}

	private static <K> Set<K> names(List<? extends Row<K>> rows) {
		Set<K> names = new HashSet<>();
		for (Row<K> row : rows) {
			if (!names.add(row.name())) {
				throw new IllegalArgumentException("%s is there twice".formatted(row.name()));
			}
		}
		return names;
	}

}
