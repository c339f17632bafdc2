package org.candour.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.stereotype.Component;

import org.candour.embed.Embedding;

/**
 * The meaning of each passage, by which it can be searched. It is worked out after a
 * load, of those sentences alone that have none yet, and little by little, so that nobody
 * waits for it and it can stop at any time.
 */
@Component
public class Meanings {

	/** How many passages are written in one transaction. */
	private static final int BATCH = 128;

	/**
	 * In characters. What is longer is no sentence but a table, or text without full
	 * stops: one vector does not hold its meaning, and it would take the time of many.
	 */
	private static final int LONGEST = 1000;

	private final Driver driver;

	private final Embedding embedding;

	Meanings(Driver driver, Embedding embedding) {
		this.driver = driver;
		this.embedding = embedding;
	}

	/**
	 * Works out what is missing.
	 * @return of how many passages
	 */
	public int complete() {
		int completed = 0;
		String after = "";
		try (Session session = this.driver.session()) {
			List<Passage> some = missing(session, after);
			while (!some.isEmpty()) {
				List<Map<String, Object>> rows = rows(some);
				session.executeWriteWithoutResult(
						(transaction) -> transaction.run(Statement.load("Meaning"), Map.of("rows", rows)).consume());
				completed += some.size();
				after = some.getLast().id();
				some = missing(session, after);
			}
		}
		return completed;
	}

	private static List<Passage> missing(Session session, String after) {
		return session.executeRead((transaction) -> transaction
			.run(Statement.load("passages-without-meaning"), Map.of("after", after, "most", BATCH, "longest", LONGEST))
			.list((row) -> new Passage(row.get("id").asString(), row.get("text").asString())));
	}

	private List<Map<String, Object>> rows(List<Passage> some) {
		List<float[]> vectors = this.embedding.sentences(some.stream().map(Passage::text).toList());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < some.size(); i++) {
			rows.add(Map.of("id", some.get(i).id(), "text", some.get(i).text(), "meaning", vectors.get(i)));
		}
		return rows;
	}

	/** A passage that has no meaning yet. */
	private record Passage(String id, String text) {

	}

}
