package org.candour.serve.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** What the answers say is tested in {@link org.candour.serve.QuestionsIT}. */
class QuestionsResourceIT extends ServedStory {

	@Test
	void areManyAndEachAnswersItsExampleWithEvidence() {
		List<Object> examples = read("$.items[*].example", "/api/questions");
		assertThat(examples).hasSizeGreaterThanOrEqualTo(20);
		assertThat(examples).allSatisfy((example) -> {
			List<Object> rows = readEncoded((String) example);
			assertThat(rows).isNotEmpty().allSatisfy((row) -> assertThat(quotes(row)).isPositive());
		});
	}

	@Test
	void describeTheirParameters() {
		String question = "$.items[?(@.name == 'agencies-named-together')]";
		assertThat(read(question + ".href", "/api/questions"))
			.containsExactly("/api/questions/agencies-named-together");
		assertThat(read(question + ".parameters[*].name", "/api/questions")).containsExactly("sentences");
		assertThat(read(question + ".parameters[*].type", "/api/questions")).containsExactly("integer");
		assertThat(read(question + ".example", "/api/questions"))
			.containsExactly("/api/questions/agencies-named-together?sentences=2");
	}

	@Test
	void takeNamesForIdsAndGiveLines() {
		String body = this.client.get()
			.uri("/api/questions/failings-without-a-recommendation?agency=the force&limit=2")
			.header(HttpHeaders.ACCEPT, "application/jsonl")
			.exchange()
			.returnResult(String.class)
			.getResponseBody();
		assertThat(Objects.requireNonNull(body)).hasLineCount(2).contains("did not recognise the scale of the abuse");
	}

	@Test
	void giveTables() {
		String table = this.client.get()
			.uri("/api/questions/found-and-admitted")
			.header(HttpHeaders.ACCEPT, "text/csv")
			.exchange()
			.returnResult(String.class)
			.getResponseBody();
		assertThat(Objects.requireNonNull(table).lines()).hasSize(2)
			.first()
			.asString()
			.startsWith("statement,of,tellings.");
		assertThat(table).contains("found; found; admitted; alleged");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			who-is-who | 404 | /api/questions lists them
			failings-by-theme | 400 | must be given once
			failings-by-theme?agency=a&agency=b | 400 | must be given once
			failings-by-theme?agency=Nobody | 404 | Nobody
			failings-by-theme?agency=Owen Hart | 404 | Owen Hart
			failings-by-theme?agency=the force&colour=red | 400 | allowed are agency, limit
			agencies-named-together?sentences=two | 400 | no whole number
			who-criticised-whom?limit=0 | 400 | 1 to 1000
			""")
	void sayWhatIsWrong(String address, int status, String detail) {
		this.client.get()
			.uri("/api/questions/" + address)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains(detail));
	}

	private List<Object> readEncoded(String address) {
		String decoded = URLDecoder.decode(address, StandardCharsets.UTF_8);
		return read("$.items[*]", decoded);
	}

	/** Counts the quotes, each of which stands with its document, asserter and mode. */
	private static int quotes(Object part) {
		return switch (part) {
			case List<?> parts -> parts.stream().mapToInt(QuestionsResourceIT::quotes).sum();
			case Map<?, ?> map -> {
				if (map.containsKey("quote")) {
					assertThat(map.get("document")).as("document of %s", map).isNotNull();
					boolean isRecommended = map.containsKey("recommended");
					boolean isSentence = map.keySet().equals(Set.of("quote", "document"));
					assertThat(isSentence || (isRecommended ? map.containsKey("by")
							: map.containsKey("mode") && map.containsKey("assertedBy")))
						.as("asserter and mode of %s", map)
						.isTrue();
				}
				yield (map.containsKey("quote") ? 1 : 0)
						+ quotes(List.copyOf(map.values().stream().filter(Objects::nonNull).toList()));
			}
			default -> 0;
		};
	}

}
