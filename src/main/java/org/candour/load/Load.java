package org.candour.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.candour.load.Difference.Present;

/** One load, in one transaction: what differs is written in batches, the rest is left. */
final class Load {

	/** How many rows go to the server at once. */
	private static final int BATCH = 2000;

	private final TransactionContext transaction;

	private final Map<Key, Key> keys = new HashMap<>();

	/**
	 * Begins a load, waiting until no other program loads into the same graph.
	 * @param transaction the transaction
	 */
	Load(TransactionContext transaction) {
		this.transaction = transaction;
		transaction.run(Statement.load("lock")).consume();
	}

	Changes load(Rows rows) {
		Difference<Node> nodes = Difference.between(present("present-nodes", this::node), rows.nodes());
		Difference<Edge> edges = Difference.between(present("present-edges", this::edge), rows.edges());
		delete("delete-edges", edges.deleted());
		delete("delete-nodes", nodes.deleted());
		write(nodes.written());
		write(edges.written());
		return new Changes(nodes.written().size(), nodes.deleted().size(), edges.written().size(),
				edges.deleted().size());
	}

	private <K> Map<K, Present> present(String statement, Function<Record, K> name) {
		Map<K, Present> present = new HashMap<>();
		this.transaction.run(Statement.load(statement))
			.forEachRemaining((row) -> present.put(name.apply(row),
					new Present(row.get("hash").asString(), row.get("element").asString())));
		return present;
	}

	private Key node(Record row) {
		return key(row.get("label").asString(), row.get("id").asString());
	}

	private Edge.Name edge(Record row) {
		return new Edge.Name(row.get("type").asString().intern(),
				key(row.get("fromLabel").asString(), row.get("fromId").asString()),
				key(row.get("toLabel").asString(), row.get("toId").asString()));
	}

	/** The same object for the same node: every edge names two. */
	private Key key(String label, String id) {
		return this.keys.computeIfAbsent(new Key(label.intern(), id), (key) -> key);
	}

	private void write(List<? extends Row<?>> rows) {
		Map<String, List<Map<String, Object>>> statements = rows.stream()
			.collect(Collectors.groupingBy(Row::statement,
					Collectors.mapping(Row::parameter, Collectors.toCollection(ArrayList::new))));
		statements.forEach((statement, parameters) -> run(statement, "rows", parameters));
	}

	private void delete(String statement, List<String> elements) {
		run(statement, "elements", elements);
	}

	private void run(String statement, String parameter, List<?> values) {
		String cypher = Statement.load(statement);
		for (List<?> batch : Batches.of(values, BATCH)) {
			this.transaction.run(cypher, Map.of(parameter, batch)).consume();
		}
	}

}
