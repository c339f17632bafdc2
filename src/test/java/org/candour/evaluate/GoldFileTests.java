package org.candour.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.knowledge.Document;
import org.candour.knowledge.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GoldFileTests {

	private static final String TEXT = "😀 The force failed. The force failed again, a report said.";

	private static final String GOOD = """
			{"document": "a.txt",
			 "entities": [
			  {"id": "force", "type": "Agency", "name": "Northmoor Police", "kind": "police", "aliases": ["the force"]},
			  {"id": "chief", "type": "Role", "name": "chief constable", "of": "force", "heldBy": [], "collective": false},
			  {"id": "report", "type": "Report", "name": "report", "kind": "internal review"}],
			 "findings": [
			  {"id": "f1", "kind": "failing", "quote": "The force failed", "occurrence": 2, "attributedTo": ["force"],
			   "assertedBy": ["report"], "mode": "found", "themes": ["response"]}],
			 "recommendations": [{"id": "r1", "quote": "failed again", "by": ["report"], "to": []}],
			 "relations": [{"type": "EXAMINED", "from": "report", "to": "force", "quote": "a report said"}]}
			""";

	@TempDir
	private Path folder;

	@Test
	void readsWhatIsAnnotated() throws Exception {
		DocumentFacts facts = read(GOOD).facts();
		assertThat(facts.entities()).containsOnlyKeys("force", "chief", "report");
		assertThat(facts.findings()).singleElement().satisfies((finding) -> {
			// In code points, so the face counts once.
			assertThat(finding.span()).isEqualTo(new Span(20, 36));
			assertThat(finding.attributedTo()).containsExactly("force");
		});
		assertThat(facts.recommendations()).singleElement()
			.satisfies((one) -> assertThat(one.spans()).containsExactly(new Span(30, 42)));
		assertThat(facts.relations()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"found"            | "sworn"        | findings[0] (f1) mode         | 'sworn' is no Mode
			"failing"          | "bad"          | findings[0] (f1) kind         | 'bad' is no FindingKind
			"response"         | "weather"      | findings[0] (f1) themes       | 'weather' is no Theme
			"police"           | "army"         | entities[0] (force) kind      | 'army' is no AgencyKind
			"Agency"           | "Gang"         | entities[0] (force) type      | 'Gang' is no type of entity
			"EXAMINED"         | "SAW"          | relations[0] type             | 'SAW' is no type of relation
			"a report said"    | "nobody said"  | relations[0] quote            | is not in the document: 'nobody said'
			"occurrence": 2    | "occurrence":3 | findings[0] (f1) quote        | is in the document only 2 times
			"occurrence": 2    | "occurrence":0 | findings[0] (f1) occurrence   | is no whole number from 1
			"to": "force"      | "to": "ghost"  | relations[0] to               | 'ghost' is the id of no entity
			"of": "force"      | "of": "ghost"  | entities[1] (chief) of        | 'ghost' is the id of no entity
			"id": "f1",        | "x": 1,        | findings[0] id                | is missing
			"id": "r1",        | "x": 1,        | recommendations[0] id         | is missing
			"id": "chief",     | "x": 1,        | entities[1] id                | is missing
			"id": "chief"      | "id": "force"  | entities[1] (force) id        | 'force' is used twice
			"name": "report"   | "nam": "r"     | entities[2] (report) name     | is missing
			"by": ["report"]   | "by": "report" | recommendations[0] (r1) by    | is no list
			"relations":       | "relation":    | relation                      | is not known
			"collective": false | "collective": 1 | entities[1] (chief) collective | is neither true nor false
			""")
	void namesFieldAndReason(String good, String bad, String field, String reason) {
		assertThat(GOOD).contains(good);
		assertThatExceptionOfType(GoldException.class).isThrownBy(() -> read(GOOD.replace(good, bad)))
			.satisfies((ex) -> assertThat(ex.faults()).anySatisfy((fault) -> {
				assertThat(fault.field()).isEqualTo(field);
				assertThat(fault.reason()).startsWith(reason);
			}))
			.withMessageStartingWith(this.folder.resolve("a.txt.gold.json").toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"document":      | line 1: is no JSON
			[]                | is no JSON object
			{"entities": []}  | document: is missing
			""")
	void refusesWhatIsNoAnnotation(String content, String reason) {
		assertThatExceptionOfType(GoldException.class).isThrownBy(() -> read(content))
			.satisfies((ex) -> assertThat(ex.faults().getFirst().toString()).startsWith(reason));
	}

	@Test
	void listsAllThatIsWrong() {
		assertThatExceptionOfType(GoldException.class)
			.isThrownBy(() -> read(GOOD.replace("\"found\"", "\"sworn\"").replace("EXAMINED", "SAW")))
			.satisfies((ex) -> assertThat(ex.faults()).hasSize(2));
	}

	@Test
	void findsTheDocumentNearItsAnnotation() throws IOException {
		Path gold = Files.createDirectories(this.folder.resolve("x/y/gold")).resolve("a.txt.gold.json");
		assertThat(GoldFiles.document(gold, "a.txt", null)).isEmpty();
		Path far = Files.writeString(Files.createDirectories(this.folder.resolve("x/documents")).resolve("a.txt"), "a");
		assertThat(GoldFiles.document(gold, "a.txt", null)).contains(far);
		Path near = Files.writeString(Files.createDirectories(this.folder.resolve("x/y/documents")).resolve("a.txt"),
				"a");
		assertThat(GoldFiles.document(gold, "a.txt", null)).contains(near);
		Path beside = Files.writeString(gold.resolveSibling("a.txt"), "a");
		assertThat(GoldFiles.document(gold, "a.txt", null)).contains(beside);
		assertThat(GoldFiles.document(gold, "a.txt", far.getParent())).contains(far);
		assertThat(GoldFiles.document(gold, "a.txt", this.folder)).isEmpty();
	}

	private Annotated read(String content) throws IOException, GoldException {
		Path file = Files.writeString(this.folder.resolve("a.txt.gold.json"), content);
		return GoldFile.read(file).annotated(new Document("a.txt", TEXT, Source.UNKNOWN));
	}

}
