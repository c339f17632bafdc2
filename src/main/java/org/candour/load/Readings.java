package org.candour.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

import org.candour.database.Schema;
import org.candour.knowledge.Reading;

/**
 * The readings that the graph follows from, kept in it as one node a document. They
 * change together with the graph: see {@link Graph#update}.
 */
@Component
public class Readings {

	/** Readings are large: so many go to the server at once. */
	private static final int BATCH = 50;

	private final Driver driver;

	/**
	 * The readings behind a connection.
	 * @param driver the connection
	 * @param schema that its constraints and indexes are there
	 */
	public Readings(Driver driver, Schema schema) {
		this.driver = driver;
	}

	/**
	 * Which documents have been read, and from what.
	 * @return the fingerprint of each reading by the name of its document, sorted
	 */
	public SortedMap<String, String> fingerprints() {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> {
				SortedMap<String, String> fingerprints = new TreeMap<>();
				transaction.run("MATCH (r:Reading) RETURN r.document AS document, r.fingerprint AS fingerprint")
					.forEachRemaining((row) -> fingerprints.put(row.get("document").asString(),
							row.get("fingerprint").asString()));
				return fingerprints;
			});
		}
	}

	/**
	 * All readings.
	 * @return the readings, sorted by the names of their documents
	 */
	public List<Reading> all() {
		try (Session session = this.driver.session()) {
			return session.executeRead(Readings::all);
		}
	}

	static List<Reading> all(TransactionContext transaction) {
		List<Reading> readings = new ArrayList<>();
		transaction.run("MATCH (r:Reading) RETURN r.content AS content ORDER BY r.document")
			.forEachRemaining((row) -> readings.add(ReadingContent.read(row.get("content").asByteArray())));
		return readings;
	}

	static void forget(TransactionContext transaction, Collection<String> documents) {
		transaction.run(Statement.load("forget"), Map.of("documents", List.copyOf(documents))).consume();
	}

	static void keep(TransactionContext transaction, Collection<KeptReading> readings) {
		for (List<KeptReading> batch : Batches.of(List.copyOf(readings), BATCH)) {
			List<Map<String, Object>> rows = batch.stream().map(Readings::row).toList();
			transaction.run(Statement.load("Reading"), Map.of("rows", rows)).consume();
		}
	}

	private static Map<String, Object> row(KeptReading kept) {
		return Map.of("document", kept.reading().document().name(), "fingerprint", kept.fingerprint(), "content",
				ReadingContent.write(kept.reading()));
	}

}
