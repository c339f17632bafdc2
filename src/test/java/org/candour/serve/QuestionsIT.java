package org.candour.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.database.GraphTest;
import org.candour.database.Schema;
import org.candour.knowledge.SampleKnowledge;
import org.candour.load.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each question of {@code cypher/questions} has the answer that its header gives as an
 * example.
 */
@GraphTest
class QuestionsIT {

	private static final JsonMapper MAPPER = new JsonMapper();

	@BeforeAll
	static void tellTheStory(Driver driver) {
		new Graph(driver, new Schema(driver)).load(SampleKnowledge.whole());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void hasTheAnswerThatItsExampleSays(String name, String text, Driver driver) {
		List<String> header = text.lines().takeWhile((line) -> line.startsWith("//")).toList();
		assertThat(header.getFirst()).startsWith("// ").endsWith("?");
		assertThat(told(header, "example")).hasSize(1);
		Map<String, ?> example = MAPPER.readValue(told(header, "example").getFirst(), Map.class);
		assertThat(told(header, "parameter")).as("parameters")
			.hasSize(example.size())
			.allMatch((parameter) -> example.containsKey(parameter.split(" ")[0]));
		assertThat(ask(driver, text, example)).isNotEmpty()
			.containsExactlyElementsOf(told(header, "answer").stream().map(MAPPER::readTree).toList());
	}

	private static List<String> told(List<String> header, String what) {
		String beginning = "// " + what + " ";
		return header.stream()
			.filter((line) -> line.startsWith(beginning))
			.map((line) -> line.substring(beginning.length()))
			.toList();
	}

	private static List<JsonNode> ask(Driver driver, String query, Map<String, ?> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("limit", 100);
		EagerResult answer = driver.executableQuery(query).withParameters(all).execute();
		assertThat(answer.summary().counters().containsUpdates()).isFalse();
		return answer.records().stream().map((row) -> MAPPER.readTree(MAPPER.writeValueAsString(row.asMap()))).toList();
	}

	static Stream<Object[]> questions() throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/questions/*.cypher"))
			.map((file) -> new Object[] { file.getFilename(), text(file) });
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
