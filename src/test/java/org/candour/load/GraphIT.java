package org.candour.load;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.candour.database.GraphTest;
import org.candour.database.Schema;
import org.candour.database.TestGraph;
import org.candour.knowledge.Agency;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Document;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Passage;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Reading;
import org.candour.knowledge.SampleKnowledge;
import org.candour.knowledge.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GraphTest
class GraphIT {

	private final Driver driver;

	private final Graph graph;

	private final Readings readings;

	private final Export export;

	GraphIT(Driver driver) {
		Schema schema = new Schema(driver);
		this.driver = driver;
		this.graph = new Graph(driver, schema);
		this.readings = new Readings(driver, schema);
		this.export = new Export(driver, schema);
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

	@Test
	void saysTheSameInWhateverOrderTheKnowledgeComes() {
		this.graph.load(SampleKnowledge.whole());
		String export = exported();
		TestGraph.clear();
		this.graph.load(shuffled(SampleKnowledge.whole()));
		assertThat(exported()).isEqualTo(export);
		assertThat(this.graph.load(SampleKnowledge.whole()).none()).isTrue();
	}

	@Test
	void saysTheSameWhetherDocumentsCameTogetherOrOneByOne() {
		this.graph.load(SampleKnowledge.whole());
		String export = exported();
		TestGraph.clear();
		this.graph.load(SampleKnowledge.of(SampleKnowledge.LETTER));
		this.graph.load(SampleKnowledge.of(SampleKnowledge.LETTER, SampleKnowledge.HEARING));
		this.graph.load(SampleKnowledge.whole());
		assertThat(exported()).isEqualTo(export);
	}

	@Test
	void removesWhatRestedOnADocumentAlone() {
		this.graph.load(SampleKnowledge.of(SampleKnowledge.LETTER, SampleKnowledge.HEARING));
		List<String> without = names();
		this.graph.load(SampleKnowledge.whole());
		Changes changes = this.graph.load(SampleKnowledge.of(SampleKnowledge.LETTER, SampleKnowledge.HEARING));
		assertThat(changes.nodesDeleted()).isPositive();
		assertThat(changes.edgesDeleted()).isPositive();
		assertThat(names()).isEqualTo(without);
	}

	@Test
	void isEmptyWhenNothingIsKnown() {
		this.graph.load(SampleKnowledge.whole());
		this.graph.load(new Knowledge(List.of(), List.of(), List.of(), List.of()));
		assertThat(this.graph.counts().nodes()).isEmpty();
		assertThat(this.graph.counts().edges()).isEmpty();
		assertThat(exported()).isEmpty();
	}

	@Test
	void leavesTheGraphAsItWasWhenALoadFails() {
		this.graph.load(SampleKnowledge.of(SampleKnowledge.LETTER));
		List<Map<String, Object>> before = everything();
		KeptReading review = new KeptReading(SampleKnowledge.reading(SampleKnowledge.REVIEW), "1");
		assertThatIllegalStateException().isThrownBy(() -> this.graph.update(List.of(review), List.of(), (readings) -> {
			throw new IllegalStateException("interrupted");
		}));
		Driver failing = FailingDriver.afterStatements(this.driver, 9);
		assertThatIllegalStateException()
			.isThrownBy(() -> new Graph(failing, new Schema(this.driver)).load(SampleKnowledge.whole()))
			.withMessage("interrupted");
		assertThat(everything()).isEqualTo(before);
		assertThat(this.readings.fingerprints()).isEmpty();
	}

	@Test
	void refusesAQuoteThatIsNotInItsDocument() {
		Document document = new Document("a.txt", "Police failed.", Source.UNKNOWN);
		Passage passage = new Passage(document.quote(0, 14));
		Agency police = new Agency("agency/police", "Police", List.of(), AgencyKind.POLICE, null,
				List.of(new Evidence(new Quote("a.txt", 0, 6, "police"), "name")));
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.graph.load(new Knowledge(List.of(document), List.of(passage), List.of(police), List.of())))
			.withMessageContaining("'police'");
		assertThat(this.graph.counts().nodes()).isEmpty();
	}

	@Test
	void keepsHostileWordsAsWords() {
		String text = "O'Hara\"}) DETACH DELETE n // `x` $rows \\u0000 \uD83D\uDE36 {{name}} \u202Eabc";
		Document document = new Document("'; MATCH (n) DETACH DELETE n;.txt", text, Source.UNKNOWN);
		Quote quote = document.quote(0, text.codePointCount(0, text.length()));
		Agency agency = new Agency("agency/o-hara", text, List.of("`", "'"), AgencyKind.OTHER, null,
				List.of(new Evidence(quote, "na`me")));
		this.graph.load(SampleKnowledge.of(SampleKnowledge.LETTER));
		this.graph.load(new Knowledge(List.of(document), List.of(new Passage(quote)), List.of(agency), List.of()));
		assertThat(this.driver
			.executableQuery("MATCH (a:Agency)-[:MENTIONED_IN]->(p)-[:IN]->(d) RETURN a.name, p.text, d.id")
			.execute()
			.records()
			.getFirst()
			.values()).extracting((value) -> value.asString()).containsExactly(text, text, document.name());
		assertThat(new Checks(this.driver, new Schema(this.driver)).run()).isEmpty();
	}

	@Test
	void leavesAloneWhatOthersAdded() {
		this.graph.load(SampleKnowledge.of(SampleKnowledge.LETTER));
		this.driver.executableQuery("MATCH (p:Person) CREATE (:Note {text: 'mine'})-[:ABOUT]->(p)").execute();
		this.graph.load(SampleKnowledge.whole());
		assertThat(this.driver.executableQuery("MATCH (:Note)-[:ABOUT]->(p:Person) RETURN p").execute().records())
			.isNotEmpty();
	}

	@Test
	void keepsReadingsAndForgetsThem() {
		this.graph.update(List.of(kept(SampleKnowledge.LETTER, "1"), kept(SampleKnowledge.REVIEW, "1"),
				kept(SampleKnowledge.HEARING, "1")), List.of(), GraphIT::resolved);
		String export = exported();
		assertThat(this.readings.fingerprints()).containsOnlyKeys(SampleKnowledge.LETTER, SampleKnowledge.REVIEW,
				SampleKnowledge.HEARING);
		assertThat(this.readings.all()).extracting((reading) -> reading.document().name()).isSorted();
		assertThat(this.readings.all()).contains(SampleKnowledge.reading(SampleKnowledge.HEARING));

		this.graph.update(List.of(), List.of(SampleKnowledge.REVIEW, "unknown"), GraphIT::resolved);
		assertThat(this.readings.fingerprints()).doesNotContainKey(SampleKnowledge.REVIEW);
		assertThat(exported()).doesNotContain("finding/no-challenge");

		this.graph.update(List.of(kept(SampleKnowledge.REVIEW, "2")), List.of(), GraphIT::resolved);
		assertThat(this.readings.fingerprints()).containsEntry(SampleKnowledge.REVIEW, "2");
		assertThat(exported()).isEqualTo(export);
	}

	private static KeptReading kept(String document, String fingerprint) {
		return new KeptReading(SampleKnowledge.reading(document), fingerprint);
	}

	private static Knowledge resolved(List<Reading> readings) {
		return SampleKnowledge.of(readings.stream().map((reading) -> reading.document().name()).toArray(String[]::new));
	}

	private static Knowledge shuffled(Knowledge knowledge) {
		return new Knowledge(shuffled(knowledge.documents()), shuffled(knowledge.passages()),
				shuffled(knowledge.entities()), shuffled(knowledge.facts()));
	}

	private static <T> List<T> shuffled(List<T> some) {
		List<T> others = new ArrayList<>(some);
		Collections.shuffle(others, new Random(7));
		return others;
	}

	private String exported() {
		StringWriter text = new StringWriter();
		try {
			this.export.write(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/**
	 * Every node and edge with its element id, so that what was deleted and made anew
	 * shows.
	 */
	private List<Map<String, Object>> everything() {
		return this.driver.executableQuery("""
				MATCH (n)
				OPTIONAL MATCH (n)-[r]->(m)
				RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties, elementId(r) AS edge,
				       type(r) AS type, properties(r) AS edgeProperties, elementId(m) AS to
				ORDER BY node, edge
				""").execute().records().stream().map((row) -> row.asMap()).toList();
	}

	private List<String> names() {
		return this.driver.executableQuery("""
				MATCH (n) WHERE n.hash IS NOT NULL
				RETURN n.id + n.hash AS name
				UNION ALL
				MATCH (n)-[r]->(m) WHERE r.hash IS NOT NULL
				RETURN n.id + type(r) + m.id + r.hash AS name
				""").execute().records().stream().map((row) -> row.get("name").asString()).sorted().toList();
	}

}
