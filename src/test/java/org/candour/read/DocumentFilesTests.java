package org.candour.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentFilesTests {

	@TempDir
	Path folder;

	private final List<Remark> remarks = new ArrayList<>();

	@Test
	void walksAFolderInAStableOrder() throws Exception {
		for (String name : List.of("b.txt", "a b \uD83D\uDE00.md", "deep/er/c.html", "a.pdf", "deep/d.docx")) {
			write(name);
		}
		assertThat(names(this.folder)).containsExactly("a b \uD83D\uDE00.md", "a.pdf", "b.txt", "d.docx", "c.html");
		assertThat(this.remarks).isEmpty();
	}

	@Test
	void passesOverHiddenFilesAndTheManifestInSilence() throws Exception {
		for (String name : List.of("a.txt", ".b.txt", ".git/c.txt")) {
			write(name);
		}
		Files.writeString(this.folder.resolve("manifest.csv"), "file,title\na.txt,A\n");
		assertThat(names(this.folder)).containsExactly("a.txt");
		assertThat(this.remarks).isEmpty();
	}

	@Test
	void mentionsWhatIsNoDocumentInAFolder() throws Exception {
		Path picture = write("picture.png");
		assertThat(names(this.folder)).isEmpty();
		assertThat(this.remarks).singleElement()
			.satisfies((remark) -> assertThat(remark.failure()).isFalse())
			.asString()
			.startsWith(picture + ": passed over");
	}

	@Test
	void refusesWhatIsNoDocumentWhenNamedOutright() throws Exception {
		assertThat(names(write("picture.png"), this.folder.resolve("nowhere"), write("a.txt")))
			.containsExactly("a.txt");
		assertThat(this.remarks).extracting(Remark::failure).containsExactly(true, true);
		assertThat(this.remarks).extracting(Remark::reason)
			.satisfiesExactly((reason) -> assertThat(reason).startsWith("cannot be read"),
					(reason) -> assertThat(reason).startsWith("there is no such file"));
	}

	@Test
	void refusesASecondFileOfOneName() throws Exception {
		Path first = write("one/a.txt");
		Path second = write("two/a.txt");
		assertThat(DocumentFiles.under(List.of(this.folder), this.remarks::add)).extracting(DocumentFile::path)
			.containsExactly(first);
		assertThat(this.remarks).singleElement()
			.satisfies((remark) -> assertThat(remark.failure()).isTrue())
			.asString()
			.startsWith(second + ": not read, because " + first + " has the same name");
	}

	@Test
	void takesAFileGivenTwiceOnce() throws Exception {
		Path file = write("a.txt");
		assertThat(names(file, this.folder, this.folder.resolve("../" + this.folder.getFileName() + "/a.txt")))
			.containsExactly("a.txt");
		assertThat(this.remarks).isEmpty();
	}

	private List<String> names(Path... paths) {
		List<Path> list = new ArrayList<>();
		Collections.addAll(list, paths);
		return DocumentFiles.under(list, this.remarks::add).stream().map(DocumentFile::name).toList();
	}

	private Path write(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, "A text.");
	}

}
