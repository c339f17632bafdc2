package org.candour.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JavaHomesTests {

	@TempDir
	Path machine;

	@Test
	void findsTheOldestThatIsRecentEnough() throws Exception {
		java("jvm/java-17", "17.0.15");
		java("jvm/java-25", "25.0.1");
		Path expected = java("user/.sdkman/candidates/java/21-tem", "21");
		java("jvm/java-8", "1.8.0_402");
		assertThat(find()).contains(expected);
	}

	@Test
	void findsTheHomeOfAMac() throws Exception {
		Path expected = java("jvm/temurin-21.jdk/Contents/Home", "21.0.2");
		assertThat(find()).contains(expected);
	}

	@Test
	void passesOverFoldersThatHoldNoJava() throws Exception {
		Files.createDirectories(this.machine.resolve("jvm/empty"));
		Files.writeString(this.machine.resolve("jvm/file"), "");
		Path broken = java("jvm/broken", "21");
		Files.delete(broken.resolve("bin/java"));
		java("jvm/old", "17");
		assertThat(find()).isEmpty();
	}

	private Optional<Path> find() {
		return JavaHomes.in(List.of(this.machine.resolve("nowhere").toString(), this.machine.resolve("jvm").toString(),
				"~/.sdkman/candidates/java"), this.machine.resolve("user").toString());
	}

	private Path java(String folder, String version) throws IOException {
		Path home = Files.createDirectories(this.machine.resolve(folder));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
		Path java = Files.writeString(Files.createDirectories(home.resolve("bin")).resolve("java"), "");
		assertThat(java.toFile().setExecutable(true)).isTrue();
		return home;
	}

}
