package org.candour.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.knowledge.Source;

import static org.assertj.core.api.Assertions.assertThat;

class ManifestTests {

	@TempDir
	Path folder;

	private final List<Remark> remarks = new ArrayList<>();

	@BeforeEach
	void documents() throws Exception {
		Files.writeString(this.folder.resolve("a.txt"), "A text.");
		Files.writeString(this.folder.resolve("b.txt"), "Another.");
	}

	@Test
	void givesTheSourceOfADocument() throws Exception {
		Manifest manifest = read("""
				\uFEFFfile,title,publisher,published,address,licence
				a.txt,"Calls, lost",The Echo,2013-12-20,https://example.org/a,CC-BY-4.0
				b.txt, Another , ,,,
				""");
		assertThat(manifest.source(Path.of("a.txt"))).isEqualTo(new Source("Calls, lost", "The Echo",
				LocalDate.of(2013, 12, 20), "https://example.org/a", "CC-BY-4.0"));
		assertThat(manifest.source(Path.of("b.txt"))).isEqualTo(new Source("Another", null, null, null, null));
		assertThat(manifest.source(Path.of("c.txt"))).isEqualTo(Source.UNKNOWN);
		assertThat(this.remarks).isEmpty();
	}

	@Test
	void isNotNeeded() {
		assertThat(Manifest.in(this.folder, this.remarks::add).source(Path.of("a.txt"))).isEqualTo(Source.UNKNOWN);
		assertThat(this.remarks).isEmpty();
	}

	@Test
	void tellsFileRowAndFieldOfWhatIsWrongAndUsesTheRest() throws Exception {
		Manifest manifest = read("""
				file,title,published,address
				a.txt,A,20 December 2013,example
				c.txt,C,,
				,D,,
				a.txt,E,,
				b.txt,B
				""");
		assertThat(this.remarks).allMatch(Remark::failure)
			.extracting(Remark::toString)
			.containsExactly(at("row 2, field published: '20 December 2013' is no date, write it as 2013-12-20"),
					at("row 2, field address: 'example' is no address, write it as https://…"),
					at("row 3, field file: there is no file 'c.txt' beside it"), at("row 4, field file: is empty"),
					at("row 5, field file: 'a.txt' has a row already, this one is not used"),
					at("row 6: has 2 fields instead of 4"));
		assertThat(manifest.source(Path.of("a.txt")).title()).isEqualTo("A");
		assertThat(manifest.source(Path.of("b.txt")).title()).isEqualTo("B");
	}

	@Test
	void refusesColumnsItDoesNotKnow() throws Exception {
		read("name,title\na.txt,A\n");
		assertThat(this.remarks).extracting(Remark::place).containsExactly("row 1, field name", "row 1");
	}

	@Test
	void survivesWhatIsNoTable() throws Exception {
		Files.write(this.folder.resolve("manifest.csv"),
				"file,title\na.txt,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		Manifest.in(this.folder, this.remarks::add);
		read("file,title\na.txt,\"never closed\n");
		read("file,title\na.txt,A\nb.txt,\"B\" and more\n");
		read("");
		assertThat(this.remarks).hasSize(4).allMatch(Remark::failure);
	}

	private Manifest read(String text) throws Exception {
		Files.writeString(this.folder.resolve("manifest.csv"), text);
		return Manifest.in(this.folder, this.remarks::add);
	}

	private String at(String rest) {
		return this.folder.resolve("manifest.csv") + ", " + rest;
	}

}
