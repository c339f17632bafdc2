package org.candour.serve.web;

import java.util.Arrays;

import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

}
