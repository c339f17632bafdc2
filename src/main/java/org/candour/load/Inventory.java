package org.candour.load;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** What the graph holds, counted. */
@Component
public class Inventory {

	private static final String NODES = """
			MATCH (n)
			WHERE none(label IN labels(n) WHERE label STARTS WITH '__' OR label = 'Reading')
			UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS kind
			RETURN kind, count(*) AS number
			""";

	private static final String EDGES = """
			MATCH (from)-[e]->()
			WHERE none(label IN labels(from) WHERE label STARTS WITH '__')
			RETURN type(e) AS kind, count(*) AS number
			""";

	private static final String DOCUMENTS = """
			MATCH (d:Document)
			RETURN d.id AS name, d.title AS title, d.publisher AS publisher, toString(d.published) AS published,
				COUNT { (d)<-[:IN]-(:Passage) } AS passages,
				COUNT { MATCH (d)<-[:IN]-(:Passage)<-[:QUOTED_IN]-(fact) RETURN DISTINCT fact } AS facts
			ORDER BY name
			""";

	private final Driver driver;

	Inventory(Driver driver) {
		this.driver = driver;
	}

	/**
	 * How many nodes there are.
	 * @return their number by label, sorted by it; a failing counts as a finding too
	 */
	public SortedMap<String, Long> nodes() {
		return counts(NODES);
	}

	/**
	 * How many edges there are.
	 * @return their number by type, sorted by it
	 */
	public SortedMap<String, Long> edges() {
		return counts(EDGES);
	}

	/**
	 * Which documents there are.
	 * @return one entry each, sorted by name
	 */
	public List<Entry> documents() {
		return rows(DOCUMENTS).stream()
			.map((row) -> new Entry(row.get("name").asString(), text(row.get("title")), text(row.get("publisher")),
					text(row.get("published")), row.get("passages").asLong(), row.get("facts").asLong()))
			.toList();
	}

	private SortedMap<String, Long> counts(String query) {
		SortedMap<String, Long> counts = new TreeMap<>();
		rows(query).forEach((row) -> counts.put(row.get("kind").asString(), row.get("number").asLong()));
		return counts;
	}

	private List<Record> rows(String query) {
		return this.driver.executableQuery(query).execute().records();
	}

	private static String text(Value value) {
		return value.asString("");
	}

	/**
	 * A document of the graph; what is not known of it is empty.
	 *
	 * @param name its name
	 * @param title its title
	 * @param publisher who published it
	 * @param published when, ISO 8601
	 * @param passages the number of its sentences and bullets
	 * @param facts the number of findings and recommendations quoted from it
	 */
	public record Entry(String name, String title, String publisher, String published, long passages, long facts) {
	}

}
