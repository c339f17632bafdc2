package org.candour.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.candour.database.GraphTest;
import org.candour.database.Schema;
import org.candour.database.TestGraph;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Reading;
import org.candour.knowledge.SampleKnowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GraphTest
class GraphIT {

	private final Driver driver;

	private final Graph graph;

	private final Readings readings;

	GraphIT(Driver driver) {
		this.driver = driver;
		Schema schema = new Schema(driver);
		this.graph = new Graph(driver, schema);
		this.readings = new Readings(driver, schema);
	}

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void holdsEveryRowOfTheKnowledge() {
		Rows rows = Rows.of(SampleKnowledge.whole());
		Changes changes = this.graph.load(SampleKnowledge.whole());
		assertThat(changes).isEqualTo(new Changes(rows.nodes().size(), 0, rows.edges().size(), 0));
		Graph.Counts counts = this.graph.counts();
		assertThat(counts.nodes()).containsEntry("Agency", 5L)
			.containsEntry("Entity", 17L)
			.containsEntry("Finding", 8L)
			.containsEntry("Failing", 5L)
			.containsEntry("Recommendation", 3L)
			.containsEntry("Document", 3L)
			.containsEntry("Theme", 14L);
		assertThat(counts.edges().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(rows.edges().size());
		assertThat(counts.edges()).containsKeys("FOUND", "ADMITTED", "CLAIMED", "ALLEGED", "DENIED", "REPORTED",
				"FAILED_TO_CHALLENGE", "RECOMMENDED", "ADDRESSED_TO", "ANSWERS", "WITHIN", "HELD", "PART_OF");
	}

	@Test
	void changesNothingTheSecondTime() {
		this.graph.load(SampleKnowledge.whole());
		List<Map<String, Object>> before = everything();
		assertThat(this.graph.load(SampleKnowledge.whole()).none()).isTrue();
		assertThat(everything()).isEqualTo(before);
	}

	private List<Map<String, Object>> everything() {
		return this.driver
			.executableQuery(
					"""
							MATCH (n)
							RETURN labels(n) AS labels, properties(n) AS properties,
							       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), properties(r), properties(m)] ORDER BY type(r), m.id } AS edges
							ORDER BY elementId(n)
							""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.asMap())
			.toList();
	}

}
