package org.candour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.candour.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions of the README have the answers that it gives. Where the reading has
 * become better, {@code -Dcandour.readme.write=true} writes the answers anew.
 */
@GraphTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {

	private static final Pattern QUESTION = Pattern
		.compile("### (?<question>.+)\\n\\n```cypher\\n(?<cypher>[^`]+)```\\n\\n"
				+ "```\\ncurl 'http://localhost:8080(?<address>.+)'\\n```\\n\\n(?<table>(?:\\|.*\\n)+)");

	private static final Path README = Path.of("README.md");

	@LocalServerPort
	private int port;

	@BeforeAll
	void importTheSampleCollection(@Autowired Importer importer) {
		Outcome outcome = importer.importDocuments(List.of(Path.of("import/documents")));
		assertThat(outcome.remarks()).isEmpty();
		assertThat(outcome.offences()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void answersInCypher(String question, String cypher, String address, String table, Driver driver) throws Exception {
		List<List<String>> answer = new ArrayList<>();
		driver.executableQuery(cypher).execute().records().forEach((row) -> {
			if (answer.isEmpty()) {
				answer.add(row.keys());
				answer.add(row.keys().stream().map((key) -> "---").toList());
			}
			answer.add(row.values().stream().map(Value::asString).toList());
		});
		String rows = answer.stream()
			.map((row) -> "| " + String.join(" | ", row) + " |\n")
			.collect(Collectors.joining());
		if (Boolean.getBoolean("candour.readme.write")) {
			write(question, rows);
		}
		assertThat(rows).as(question).isEqualTo(table);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void answersOverHttp(String question, String cypher, String address, String table) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI uri = URI.create("http://localhost:" + this.port + address);
			String answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
			List<String> words = words(new JsonMapper().readTree(answer)).toList();
			assertThat(table.lines()
				.skip(2)
				.flatMap((line) -> Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ")))).isNotEmpty()
				.allSatisfy((cell) -> assertThat(words).contains(cell));
		}
	}

	private static void write(String question, String rows) throws IOException {
		String readme = readme();
		Matcher section = QUESTION.matcher(readme);
		while (section.find()) {
			if (section.group("question").equals(question)) {
				Files.writeString(README,
						readme.substring(0, section.start("table")) + rows + readme.substring(section.end("table")));
			}
		}
	}

	private static Stream<String> words(JsonNode node) {
		return node.isString() ? Stream.of(node.stringValue()) : node.values().stream().flatMap(ReadmeIT::words);
	}

	static Stream<Object[]> questions() {
		Matcher questions = QUESTION.matcher(readme());
		List<Object[]> found = questions.results()
			.map((part) -> new Object[] { part.group("question"), part.group("cypher"), part.group("address"),
					part.group("table") })
			.toList();
		assertThat(found).hasSize(3);
		return found.stream();
	}

	private static String readme() {
		try {
			return Files.readString(README);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
