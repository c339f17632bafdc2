package org.candour;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.knowledge.Source;
import org.candour.read.DocumentFile;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintsTests {

	@TempDir
	private Path folder;

	private Path path = Path.of("");

	private final Fingerprints fingerprints = new Fingerprints("vocabulary");

	@BeforeEach
	void document() throws Exception {
		this.path = Files.writeString(this.folder.resolve("a.txt"), "A text.");
	}

	@Test
	void staysTheSameWhereverTheFileLies() throws Exception {
		Path copy = Files.copy(this.path, Files.createDirectory(this.folder.resolve("copy")).resolve("a.txt"));
		assertThat(of(copy, Source.UNKNOWN)).isEqualTo(of(this.path, Source.UNKNOWN)).isNotEmpty();
	}

	@Test
	void changesWithTheBytesTheManifestAndTheVocabulary() throws Exception {
		String before = of(this.path, Source.UNKNOWN);
		assertThat(of(this.path, new Source("A", null, null, null, null))).isNotEqualTo(before);
		assertThat(new Fingerprints("other").of(new DocumentFile(this.path, Source.UNKNOWN)).orElseThrow())
			.isNotEqualTo(before);
		Files.writeString(this.path, "A text!");
		assertThat(of(this.path, Source.UNKNOWN)).isNotEqualTo(before);
	}

	@Test
	void isMissingWhereTheFileCannotBeRead() {
		assertThat(this.fingerprints.of(new DocumentFile(this.folder.resolve("b.txt"), Source.UNKNOWN))).isEmpty();
	}

	private String of(Path path, Source listed) {
		return this.fingerprints.of(new DocumentFile(path, listed)).orElseThrow();
	}

}
