package org.candour;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.candour.annotate.Annotator;
import org.candour.database.GraphTest;
import org.candour.database.Schema;
import org.candour.database.TestGraph;
import org.candour.extract.Extractor;
import org.candour.extract.grammar.Vocabulary;
import org.candour.load.Checks;
import org.candour.load.Export;
import org.candour.load.Graph;
import org.candour.load.Readings;
import org.candour.resolve.Judgements;
import org.candour.resolve.Resolver;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ImporterIT {

	private static final Extractor EXTRACTOR = new Extractor(Vocabulary.bundled());

	/** Whatever is left for it to annotate counts as a failure. */
	private static final Annotator NONE = null;

	@TempDir
	private Path folder;

	private final Schema schema;

	private final Driver driver;

	private final Importer importer;

	ImporterIT(Driver driver) {
		this.driver = driver;
		this.schema = new Schema(driver);
		this.importer = importer(new Annotator());
	}

	@BeforeEach
	void documents() throws Exception {
		TestGraph.clear();
		write("echo.txt", "The serious case review found that Greater Manchester Police failed to record the calls.\n");
		write("herald.md", "The review concluded that Rochdale Council did not share information with the police.\n\n"
				+ "It recommended that the council should train its social workers.\n");
		write("mirror.txt", "Greater Manchester Police admitted that officers were badly trained.\n");
	}

	@Test
	void readsOnlyWhatIsNewOrChanged() throws Exception {
		Outcome first = this.importer.importDocuments(List.of(this.folder));
		assertThat(first.done()).isTrue();
		assertThat(first.read()).isEqualTo(3);
		assertThat(first.changes().none()).isFalse();

		Outcome second = importer(NONE).importDocuments(List.of(this.folder));
		assertThat(second.done()).isTrue();
		assertThat(second.read()).isZero();
		assertThat(second.unchanged()).isEqualTo(3);
		assertThat(second.changes().none()).isTrue();

		write("mirror.txt", "Greater Manchester Police admitted that it failed to share the records.\n");
		Outcome third = this.importer.importDocuments(List.of(this.folder));
		assertThat(third.read()).isOne();
		assertThat(third.unchanged()).isEqualTo(2);
		assertThat(export()).contains("share the records").doesNotContain("badly trained");
	}

	@Test
	void givesTheSameGraphInAnyOrderAndAfterForgetting() throws Exception {
		this.importer.importDocuments(List.of(this.folder));
		String whole = export();
		assertThat(whole).contains("echo.txt", "herald.md", "mirror.txt");

		assertThat(this.importer.forget(List.of("herald.md", "nowhere.txt"))).containsExactly("nowhere.txt");
		assertThat(export()).contains("echo.txt").doesNotContain("herald.md");
		this.importer.importDocuments(List.of(this.folder));
		assertThat(export()).isEqualTo(whole);

		TestGraph.clear();
		for (String name : List.of("mirror.txt", "echo.txt", "herald.md")) {
			this.importer.importDocuments(List.of(this.folder.resolve(name)));
		}
		assertThat(export()).isEqualTo(whole);
	}

	@Test
	void goesOnWhenADocumentCannotBeRead() throws Exception {
		write("empty.txt", "");
		write("broken.pdf", "%PDF-1.7");
		Outcome outcome = this.importer.importDocuments(List.of(this.folder, this.folder.resolve("nowhere.txt")));
		assertThat(outcome.done()).isFalse();
		assertThat(outcome.failed()).isEqualTo(3);
		assertThat(outcome.read()).isEqualTo(3);
		assertThat(outcome.remarks()).extracting((remark) -> remark.file().getFileName().toString())
			.containsExactly("broken.pdf", "empty.txt", "nowhere.txt");
	}

	@Test
	void leavesTheGraphAsItIsWhenADocumentCannotBeReadAnyMore() throws Exception {
		this.importer.importDocuments(List.of(this.folder));
		String whole = export();
		write("echo.txt", "");
		assertThat(this.importer.importDocuments(List.of(this.folder)).done()).isFalse();
		assertThat(export()).isEqualTo(whole);
	}

	private Importer importer(Annotator annotator) {
		return new Importer(annotator, EXTRACTOR, new Resolver(Judgements.NONE), new Readings(this.driver, this.schema),
				new Graph(this.driver, this.schema), new Checks(this.driver, this.schema));
	}

	private String export() throws Exception {
		StringWriter out = new StringWriter();
		new Export(this.driver, this.schema).write(out);
		return out.toString();
	}

	private void write(String name, String text) throws Exception {
		Files.writeString(this.folder.resolve(name), text);
	}

}
