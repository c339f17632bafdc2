package org.candour.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

import org.candour.database.Schema;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Reading;

/**
 * The graph. What is loaded becomes all that it says: what is new is added, what changed
 * is changed, what is no longer known is removed. A reader sees all of a change or
 * nothing of it.
 */
@Component
public class Graph {

	/**
	 * How many passages go into one transaction. A load of 13,000 nodes and 36,000 edges,
	 * which so many may make, was seen to take 500 MB of heap.
	 */
	private static final int PASSAGES = 10_000;

	private final Driver driver;

	/**
	 * The graph behind a connection.
	 * @param driver the connection
	 * @param schema that its constraints and indexes are there
	 */
	public Graph(Driver driver, Schema schema) {
		this.driver = driver;
	}

	/**
	 * Makes the graph say exactly this.
	 * @param knowledge all that is known
	 * @return what had to be changed for it
	 * @throws IllegalArgumentException if a quote is not in its document, a fact names
	 * somebody who is not among the entities, or one thing is there twice; the graph
	 * stays as it was
	 */
	public Changes load(Knowledge knowledge) {
		Rows rows = Rows.of(knowledge);
		return write((transaction) -> new Load(transaction).load(rows));
	}

	/**
	 * Keeps readings, forgets others, and makes the graph say exactly what follows from
	 * all readings then kept. Many readings are kept in several transactions, as a
	 * transaction has to fit into memory; each document is there whole or not at all.
	 * @param read the readings that are new or replace one of the same document
	 * @param forgotten the names of documents to be forgotten; unknown ones do no harm
	 * @param resolver makes one knowledge of all readings, which come sorted by the names
	 * of their documents; it is called once a transaction, and again if the database asks
	 * for one to be repeated
	 * @return what had to be changed in the graph
	 * @throws IllegalArgumentException as {@link #load(Knowledge)} does
	 */
	public Changes update(Collection<KeptReading> read, Collection<String> forgotten,
			Function<List<Reading>, Knowledge> resolver) {
		Changes changes = Changes.NONE;
		if (read.isEmpty() || !forgotten.isEmpty()) {
			changes = changes.plus(update(List.of(), List.copyOf(forgotten), resolver));
		}
		for (List<KeptReading> some : Batches.of(List.copyOf(read), PASSAGES, KeptReading::passages)) {
			changes = changes.plus(update(some, List.of(), resolver));
		}
		return changes;
	}

	private Changes update(List<KeptReading> read, List<String> forgotten,
			Function<List<Reading>, Knowledge> resolver) {
		return write((transaction) -> {
			Load load = new Load(transaction);
			Readings.forget(transaction, forgotten);
			Readings.keep(transaction, read);
			return load.load(Rows.of(resolver.apply(Readings.all(transaction))));
		});
	}

	/**
	 * How much the graph holds.
	 * @return how many nodes there are of each label and how many edges of each type,
	 * sorted by name
	 */
	public Counts counts() {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> new Counts(counts(transaction, """
					MATCH (n)
					WHERE n.hash IS NOT NULL
					UNWIND labels(n) AS kind
					RETURN kind, count(*) AS number
					"""), counts(transaction, """
					MATCH ()-[r]->()
					WHERE r.hash IS NOT NULL
					RETURN type(r) AS kind, count(*) AS number
					""")));
		}
	}

	private Changes write(Function<TransactionContext, Changes> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite(work::apply);
		}
	}

	private static SortedMap<String, Long> counts(TransactionContext transaction, String query) {
		SortedMap<String, Long> counts = new TreeMap<>();
		transaction.run(query)
			.forEachRemaining((row) -> counts.put(row.get("kind").asString(), row.get("number").asLong()));
		return counts;
	}

	/**
	 * How much the graph holds.
	 *
	 * @param nodes how many nodes there are of each label
	 * @param edges how many edges there are of each type
	 */
	public record Counts(Map<String, Long> nodes, Map<String, Long> edges) {

	}

}
