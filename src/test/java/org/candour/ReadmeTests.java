package org.candour;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.candour.command.Commands;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	@Test
	void namesOnlyFilesThatAreThere() throws Exception {
		Pattern path = Pattern.compile("[`(]((?:import|cypher|src|\\.ci)(?:/[\\w./-]*)?|LICENSE|mvnw)[`)]");
		assertThat(path.matcher(readme()).results().map((found) -> Path.of(found.group(1))).distinct()).isNotEmpty()
			.allSatisfy((file) -> assertThat(file).exists());
	}

	@Test
	void namesTheCommandsAndOptionsThatThereAre() throws Exception {
		List<String> lines = readme().lines()
			.filter((line) -> line.startsWith("java -jar target/candour.jar "))
			.map((line) -> line.split(" ")[3])
			.toList();
		assertThat(lines).containsExactly("import", "serve", "export", "forget", "status", "evaluate");
		for (String command : lines) {
			assertThat(help(command)).startsWith("Usage: candour " + command);
		}
		assertThat(help("export")).contains("--output", "--texts");
	}

	@Test
	void namesTheSettingsThatTheHelpNames() throws Exception {
		assertThat(Pattern.compile("\\b[A-Z]+_[A-Z0-9_]+(?= )")
			.matcher(help("").split("Settings")[1])
			.results()
			.map((found) -> found.group())).isNotEmpty()
			.allSatisfy((setting) -> assertThat(readme()).contains("`" + setting));
	}

	private static String readme() throws Exception {
		return Files.readString(Path.of("README.md"));
	}

	private static String help(String command) {
		StringWriter out = new StringWriter();
		Commands.run(new SpringProgram(), new PrintWriter(out, true), new PrintWriter(out, true),
				(command + " --help").strip().split(" "));
		return out.toString();
	}

}
