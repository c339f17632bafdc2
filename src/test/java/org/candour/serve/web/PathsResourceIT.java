package org.candour.serve.web;

import java.util.List;

import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathsResourceIT extends ServedStory {

	@Test
	void leadsFromOneToAnotherWithEachStepQuoted() {
		this.client.get()
			.uri("/api/paths?from=Anna Dale&to=event/no-further-action&most=1")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{
					  "items": [{
					    "length": 3,
					    "steps": [
					      {
					        "from": {"id": "person/anna-dale"},
					        "to": {"id": "agency/wexshire-police", "type": "Agency", "name": "Wexshire Police"},
					        "relationship": {
					          "type": "RETIRED_FROM", "modes": ["reported"],
					          "evidence": [{"quote": "retired from Wexshire Police", "document": {"title": "The hearing"}}]
					        }
					      },
					      {
					        "from": {"id": "agency/wexshire-police"},
					        "to": {"id": "role/wexshire-police/detectives"}
					      },
					      {
					        "from": {"id": "role/wexshire-police/detectives"},
					        "to": {"id": "event/no-further-action", "type": "Event"},
					        "relationship": {"type": "FAILED_TO_CHALLENGE", "modes": ["found"]}
					      }
					    ]
					  }],
					  "next": null
					}
					""");
	}

	@Test
	void leadsThroughAFindingWithItsTellings() {
		assertThat(read("$.items[*].steps[?(@.finding)].finding.id",
				"/api/paths?from=agency/wexshire-police&to=report/marlowby-serious-case-review&longest=2&most=10"))
			.contains("finding/scale-not-recognised");
		assertThat(read("$.items[*].steps[?(@.finding)].finding.evidence[*].mode",
				"/api/paths?from=Owen Hart&to=Wexshire Police&longest=2&most=10"))
			.contains("alleged");
	}

	@Test
	void leadsThroughARecommendation() {
		assertThat(read("$.items[*].steps[*].recommendation.id",
				"/api/paths?from=person/owen-hart&to=role/wexshire-police/chief-constable&longest=2"))
			.contains("recommendation/apology");
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 3", "3, 10" })
	void isBoundedInLengthAndNumber(int longest, int most) {
		List<Object> lengths = read("$.items[*].length",
				"/api/paths?from=Wexshire Police&to=Marlowby Council&longest={longest}&most={most}", longest, most);
		assertThat(lengths).hasSizeLessThanOrEqualTo(most)
			.isNotEmpty()
			.allSatisfy((length) -> assertThat((int) length).isLessThanOrEqualTo(longest));
	}

	@Test
	void leadsNowhereIfThereIsNoWayThatShort() {
		assertThat(read("$.items", "/api/paths?from=event/apology&to=event/publication&longest=1")).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			paths | 400 | is needed: an id, name or alias
			paths?from=agency/wexshire-police | 400 | is needed: an id, name or alias
			paths?from=agency/nobody&to=Owen Hart | 404 | agency/nobody
			paths?from=Owen Hart&to=person/owen-hart | 400 | from one to another
			paths?from=Owen Hart&to=Anna Dale&longest=7 | 400 | 1 to 6
			paths?from=Owen Hart&to=Anna Dale&most=0 | 400 | 1 to 10
			""")
	void saysWhatIsWrong(String address, int status, String detail) {
		this.client.get()
			.uri("/api/" + address)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains(detail));
	}

}
