package org.candour.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The programs of the README run, here on the story of a place that does not exist. */
class ReadmeProgramsIT extends ServedStory {

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "sh, sh, ask.sh", "python, python3, ask.py", "java, java, Ask.java" })
	void getTheQuotes(String language, String program, String file, @TempDir Path folder) throws Exception {
		assumeThat(isThere(program) && isThere("curl")).as(program).isTrue();
		Path script = Files.writeString(folder.resolve(file), program(language));
		String command = language.equals("java") ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
				: program;
		assertThat(run(command, script.toString())).contains("Wexshire Police had misjudged the scale", "admitted",
				"the hearing \uD83D\uDCDC.txt");
	}

	private String program(String language) throws IOException {
		Matcher code = Pattern.compile("```" + language + "\\n(.+?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")));
		assertThat(code.find()).as("a program in %s", language).isTrue();
		return code.group(1)
			.replace("localhost:8080", "localhost:" + this.port)
			.replace("Greater%20Manchester%20Police", "Wexshire%20Police");
	}

	private static boolean isThere(String program) throws Exception {
		try {
			return new ProcessBuilder(program, "--version").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() >= 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String run(String... command) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
		builder.environment().put("PYTHONIOENCODING", "utf-8");
		builder.environment().put("JAVA_TOOL_OPTIONS", "-Dstdout.encoding=UTF-8");
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		return output;
	}

}
