package org.candour.serve.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgenciesResourceIT extends ServedStory {

	@Test
	void tellsAnAgencyWithWhereItIsMentioned() {
		this.client.get()
			.uri("/api/agencies/public-protection-unit")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{
					  "id": "agency/public-protection-unit",
					  "type": "Agency",
					  "href": "/api/agencies/public-protection-unit",
					  "name": "Public Protection Unit",
					  "aliases": [],
					  "kind": "police",
					  "partOf": {"id": "agency/wexshire-police", "type": "Agency", "name": "Wexshire Police"},
					  "mentions": 2,
					  "evidence": [
					    {"quote": "Public Protection Unit of Wexshire Police", "document": {"id": "letter.md"}},
					    {"quote": "Public Protection Unit of Wexshire Police"}
					  ]
					}
					""");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			kind=police | public-protection-unit wexshire-police
			kind=police&kind=prosecutor | prosecution-service public-protection-unit wexshire-police
			partOf=Wexshire Police | public-protection-unit
			name=THE BOARD | marlowby-safeguarding-board
			id=agency/marlowby-council | marlowby-council
			document=letter.md | marlowby-council public-protection-unit wexshire-police
			document=letter.md&kind=local-authority | marlowby-council
			""")
	void narrows(String query, String keys) {
		assertThat(read("$.items[*].href", "/api/agencies?" + query)).extracting(Object::toString)
			.containsExactly(Arrays.stream(keys.split(" ")).map("/api/agencies/%s"::formatted).toArray(String[]::new));
	}

	@Test
	void listsTheFindingsAboutAnAgency() {
		assertThat(read("$.items[*].id", "/api/agencies/wexshire-police/findings")).containsExactly("finding/attitudes",
				"finding/scale-not-recognised");
		assertThat(read("$.items[*].id", "/api/agencies/wexshire-police/findings?units=true&kind=improvement"))
			.containsExactly("finding/training");
		assertThat(read("$.items", "/api/agencies/prosecution-service/findings")).isEmpty();
	}

	@Test
	void tellsTheRecordOfAnAgency() {
		this.client.get()
			.uri("/api/agencies/wexshire-police/record?units=true&most=1")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{
					  "href": "/api/agencies/wexshire-police/record?units=true",
					  "agency": {"id": "agency/wexshire-police", "type": "Agency"},
					  "units": true,
					  "findings": 5,
					  "kinds": {"failing": 3, "improvement": 1, "outcome": 1},
					  "themes": {"challenge": 1, "recognition": 1, "training": 1},
					  "standings": [
					    {
					      "mode": "found", "total": 2,
					      "findings": [{"id": "finding/no-challenge", "evidence": [{"mode": "found"}]}],
					      "all": "/api/findings?agency=agency%2Fwexshire-police&units=true&mode=found"
					    },
					    {"mode": "admitted", "total": 1, "findings": [{"id": "finding/scale-not-recognised"}]},
					    {"mode": "claimed", "total": 1, "findings": [{"id": "finding/training"}]},
					    {"mode": "alleged", "total": 2, "findings": [{"id": "finding/attitudes"}]},
					    {"mode": "reported", "total": 1, "findings": [{"id": "finding/no-action"}]}
					  ],
					  "recommendations": {
					    "total": 1, "answering": 0,
					    "recommendations": [{"id": "recommendation/apology", "by": [{"name": "Owen Hart"}]}],
					    "all": "/api/recommendations?agency=agency%2Fwexshire-police&units=true"
					  }
					}
					""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "false" })
	void listsAllThatTheRecordCounts(String units) {
		String record = get("/api/agencies/wexshire-police/record?most=0&units=" + units);
		List<Map<String, Object>> standings = JsonPath.read(record, "$.standings[*]");
		assertThat(standings).isNotEmpty()
			.allSatisfy((standing) -> assertThat(read("$.items", ((String) standing.get("all")).replace("%2F", "/")))
				.hasSize((int) standing.get("total")));
	}

	@Test
	void tellsARecordAlsoWhereNothingIsSaid() {
		this.client.get().uri("/api/agencies/prosecution-service/record").exchange().expectBody().json("""
				{"findings": 0, "kinds": {}, "standings": [], "recommendations": {"total": 0, "recommendations": []}}
				""");
	}

}
