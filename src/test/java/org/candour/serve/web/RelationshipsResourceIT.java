package org.candour.serve.web;

import java.util.List;

import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelationshipsResourceIT extends ServedStory {

	@Test
	void tellsWhoFailedToChallengeWhom() {
		this.client.get()
			.uri("/api/relationships?type=FAILED_TO_CHALLENGE&to=Prosecution Service")
			.exchange()
			.expectBody()
			.json("""
					{
					  "items": [{
					    "id": "relation/FAILED_TO_CHALLENGE/role/wexshire-police/detectives/agency/prosecution-service",
					    "type": "FAILED_TO_CHALLENGE",
					    "from": {
					      "id": "role/wexshire-police/detectives", "type": "Role", "name": "detectives",
					      "href": "/api/roles/wexshire-police/detectives"
					    },
					    "to": {"id": "agency/prosecution-service", "type": "Agency", "name": "Prosecution Service"},
					    "date": "2008",
					    "modes": ["found"],
					    "documents": 1,
					    "publishers": 1,
					    "evidence": [{
					      "quote": "detectives of Wexshire Police did not challenge the decision of 2008 by the Prosecution Service",
					      "mode": "found",
					      "assertedBy": [{"id": "report/marlowby-serious-case-review", "type": "Report"}],
					      "document": {"id": "review.txt", "published": "2013-12-20"}
					    }]
					  }],
					  "next": null
					}
					""");
	}

	@Test
	void tellsWhoseRoleItIsWithoutAModeForNothingIsAsserted() {
		this.client.get().uri("/api/relationships?type=HELD&from=person/anna-dale").exchange().expectBody().json("""
				{
				  "items": [{
				    "to": {"name": "chief constable"},
				    "modes": [],
				    "evidence": [{"quote": "Anna Dale, chief constable", "mode": null, "assertedBy": []}]
				  }]
				}
				""");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			type=COMMISSIONED&type=PUBLISHED | COMMISSIONED PUBLISHED
			from=person/anna-dale | HELD RETIRED_FROM TOOK_PART_IN
			to=agency/prosecution-service | FAILED_TO_CHALLENGE
			either=agency/prosecution-service | DECIDED FAILED_TO_CHALLENGE
			from=Marlowby Council&to=Wexshire Police | REFERRED_TO WORKED_WITH
			mode=alleged | CRITICISED
			mode=found&to=event/no-further-action | FAILED_TO_CHALLENGE
			asserter=Owen Hart | CRITICISED
			document=letter.md&from=agency/public-protection-unit | PART_OF RAISED_CONCERN_WITH REQUESTED_RESOURCES_FROM
			document=letter.md&from=agency/public-protection-unit&mode=found |
			publisher=Marlowby Gazette&type=DISCIPLINED | DISCIPLINED
			publisher=Marlowby Gazette&type=REFERRED_TO |
			publishers=2 | PART_OF
			publishedFrom=2014-01-01&type=CRITICISED&type=COMMISSIONED | CRITICISED
			""")
	void narrows(String query, String types) {
		assertThat(read("$.items[*].type", "/api/relationships?" + query))
			.isEqualTo((types == null) ? List.of() : List.of(types.split(" ")));
	}

}
