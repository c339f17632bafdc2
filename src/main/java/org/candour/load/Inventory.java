package org.candour.load;

import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Which documents the graph holds, and how much of each. */
@Component
public class Inventory {

	private static final String QUERY = """
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
	 * Which documents there are.
	 * @return one entry each, sorted by name
	 */
	public List<Entry> all() {
		return this.driver.executableQuery(QUERY)
			.execute()
			.records()
			.stream()
			.map((row) -> new Entry(row.get("name").asString(), text(row.get("title")), text(row.get("publisher")),
					text(row.get("published")), row.get("passages").asLong(), row.get("facts").asLong()))
			.toList();
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
