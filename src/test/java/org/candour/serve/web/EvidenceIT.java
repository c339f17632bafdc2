package org.candour.serve.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever states a fact quotes it in the same response. */
class EvidenceIT extends ServedStory {

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "agencies", "roles", "persons", "reports", "events", "findings", "recommendations",
			"relationships", "agencies/wexshire-police/findings" })
	void goesWithEachEntry(String list) {
		List<Object> items = read("$.items[*]", "/api/" + list + "?limit=200");
		assertThat(items).isNotEmpty().allSatisfy((item) -> {
			List<?> evidence = (List<?>) ((Map<?, ?>) item).get("evidence");
			assertThat(evidence).isNotEmpty().allSatisfy((telling) -> {
				Map<?, ?> said = (Map<?, ?>) telling;
				assertThat((String) said.get("sentence")).contains((String) said.get("quote"));
				assertThat((Map<?, ?>) said.get("document")).extracting("id").asString().isNotEmpty();
				if (list.endsWith("findings")) {
					assertThat(said.get("mode")).isNotNull();
					assertThat(said.get("assertedBy")).isNotNull();
				}
			});
		});
	}

	@Test
	void goesWithEveryFactOfEveryAnswer() {
		JsonMapper mapper = new JsonMapper();
		AtomicInteger facts = new AtomicInteger();
		new DescribedApi(mapper.readTree(get("/openapi"))).operations()
			.filter((operation) -> !operation.path().endsWith("/text"))
			.flatMap(DescribedApi.Operation::requests)
			.forEach((request) -> {
				JsonNode answer = mapper.readTree(get(request.template(), request.values().toArray()));
				facts.addAndGet(facts(answer, request.toString()));
			});
		assertThat(facts).hasValueGreaterThan(300);
	}

	/** Counts the facts that an answer states, each of which must be shown. */
	private static int facts(JsonNode part, String where) {
		boolean isQuoted = part.has("quote");
		boolean isFact = part.has("statement") || part.has("recommended") || part.has("modes") || part.has("did");
		if (isFact) {
			List<JsonNode> shown = isQuoted ? List.of(part)
					: Stream.of("evidence", "tellings", "said")
						.flatMap((name) -> part.path(name).values().stream())
						.toList();
			assertThat(shown).as("%s: %s", where, part).isNotEmpty();
			boolean isRecommended = part.has("by");
			assertThat(shown).allSatisfy((telling) -> {
				assertThat(telling.path("quote").asString("")).isNotBlank();
				assertThat(telling.has("document")).isTrue();
				assertThat(isRecommended || telling.has("mode") && telling.has("assertedBy"))
					.as("asserter and mode: %s: %s", where, part)
					.isTrue();
			});
		}
		return (isFact ? 1 : 0) + part.values().stream().mapToInt((child) -> facts(child, where)).sum();
	}

}
