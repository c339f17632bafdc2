package org.candour.serve.web;

import java.util.List;
import java.util.Map;

import org.candour.serve.ServedStory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

}
