package org.candour.load;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.database.GraphTest;
import org.candour.database.Schema;
import org.candour.knowledge.Document;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.SampleKnowledge;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ExportIT {

	private static final List<String> ORDER = List.of("Agency", "Role", "Person", "Report", "Event", "Finding",
			"Recommendation", "Relation");

	private final Knowledge knowledge = SampleKnowledge.whole();

	private final Graph graph;

	private final Export export;

	ExportIT(Driver driver) {
		Schema schema = new Schema(driver);
		this.graph = new Graph(driver, schema);
		this.export = new Export(driver, schema);
	}

	@BeforeEach
	void load() {
		this.graph.load(this.knowledge);
	}

	@Test
	void writesEveryFactOnceByTypeAndId() throws IOException {
		List<JsonNode> lines = lines();
		assertThat(lines).hasSize(this.knowledge.entities().size() + this.knowledge.facts().size());
		List<String> names = lines.stream()
			.map((line) -> ORDER.indexOf(line.get("type").asString()) + line.get("id").asString())
			.toList();
		assertThat(names).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void quotesEachDocumentCharacterForCharacter() throws IOException {
		Map<String, Document> documents = this.knowledge.documents()
			.stream()
			.collect(Collectors.toMap(Document::name, (document) -> document));
		assertThat(lines()).allSatisfy((line) -> {
			assertThat(line.get("evidence")).isNotEmpty();
			for (JsonNode item : line.get("evidence")) {
				assertThat(documents.get(item.get("document").asString())
					.quote(item.get("start").asInt(), item.get("end").asInt())
					.text()).isEqualTo(item.get("quote").asString());
			}
		});
	}

	@Test
	void writesTheFieldsOfEachType() throws IOException {
		assertThat(line("agency/public-protection-unit")).startsWith(
				"""
						{"type":"Agency","id":"agency/public-protection-unit","name":"Public Protection Unit","aliases":[],"kind":"police","partOf":"agency/wexshire-police","evidence":[{"document":"letter.md","start":""");
		assertThat(line("agency/marlowby-council")).contains("\"kind\":\"local-authority\",\"partOf\":null,");
		assertThat(line("role/wexshire-police/chief-constable")).startsWith(
				"""
						{"type":"Role","id":"role/wexshire-police/chief-constable","name":"chief constable","of":"agency/wexshire-police","heldBy":["person/anna-dale"],"collective":false,"evidence":[{""");
		assertThat(line("person/anna-dale")).startsWith("""
				{"type":"Person","id":"person/anna-dale","name":"Anna Dale","aliases":["Dale"],"evidence":[{""");
		assertThat(line("report/conduct-investigation")).startsWith(
				"""
						{"type":"Report","id":"report/conduct-investigation","name":"conduct investigation","aliases":[],"kind":"misconduct investigation","evidence":[{""");
		assertThat(line("event/strategy-meetings")).startsWith(
				"""
						{"type":"Event","id":"event/strategy-meetings","name":"strategy meetings","kind":"meeting series","date":"2008/2010","evidence":[{""");
		assertThat(line("event/apology")).contains("\"date\":null");
		assertThat(line("finding/no-challenge")).matches(
				"""
						\\{"type":"Finding","id":"finding/no-challenge","statement":"did not challenge the decision of 2008","kind":"failing","attributedTo":\\["role/wexshire-police/detectives"],"themes":\\["challenge","investigation"],"evidence":\\[\\{"document":"review.txt","start":\\d+,"end":\\d+,"quote":"did not challenge the decision of 2008","mode":"found","assertedBy":\\["report/marlowby-serious-case-review"]}]}""");
		assertThat(line("recommendation/records")).startsWith(
				"""
						{"type":"Recommendation","id":"recommendation/records","statement":"keep records of all strategy meetings","by":["report/marlowby-serious-case-review"],"to":["agency/marlowby-council"],"evidence":[{"document":""");
		assertThat(line("relation/COMMISSIONED/agency/marlowby-safeguarding-board/report/marlowby-serious-case-review"))
			.contains(
					"""
							"relation":"COMMISSIONED","from":"agency/marlowby-safeguarding-board","to":"report/marlowby-serious-case-review","date":"2010-12","evidence":[{""")
			.endsWith("\"mode\":\"reported\",\"assertedBy\":[]}]}");
	}

	@Test
	void keepsApartWhoSaysAFindingAndHow() throws IOException {
		assertThat(line("finding/scale-not-recognised")).contains("\"mode\":\"found\",\"assertedBy\":[\"report/",
				"\"mode\":\"admitted\",\"assertedBy\":[\"person/anna-dale\",\"agency/wexshire-police\"]",
				"\"mode\":\"alleged\",\"assertedBy\":[\"person/owen-hart\"]");
		assertThat(line("finding/records")).contains("\"mode\":\"alleged\",\"assertedBy\":[]");
	}

	@Test
	void writesTheTextsThatOffsetsCount(@TempDir Path folder) throws IOException {
		assertThat(this.export.writeTexts(folder.resolve("texts"))).isEqualTo(3);
		for (Document document : this.knowledge.documents()) {
			assertThat(Files.readString(folder.resolve("texts").resolve(document.name() + ".txt")))
				.isEqualTo(document.text());
		}
	}

	private String line(String id) throws IOException {
		return text().lines().filter((line) -> line.contains("\"id\":\"%s\"".formatted(id))).findFirst().orElseThrow();
	}

	private List<JsonNode> lines() throws IOException {
		JsonMapper json = JsonMapper.builder().build();
		return text().lines().map(json::readTree).toList();
	}

	private String text() throws IOException {
		StringWriter text = new StringWriter();
		long lines = this.export.write(text);
		assertThat(text.toString().lines()).hasSize((int) lines);
		return text.toString();
	}

}
