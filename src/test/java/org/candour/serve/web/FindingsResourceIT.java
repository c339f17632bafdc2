package org.candour.serve.web;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.candour.knowledge.SampleKnowledge;
import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsResourceIT extends ServedStory {

	@Test
	void tellsAFindingWithEveryTellingOfIt() {
		this.client.get()
			.uri("/api/findings/scale-not-recognised")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{
					  "id": "finding/scale-not-recognised",
					  "href": "/api/findings/scale-not-recognised",
					  "statement": "did not recognise the scale of the abuse",
					  "kind": "failing",
					  "themes": ["recognition", "response"],
					  "modes": ["admitted", "alleged", "found"],
					  "attributedTo": [{
					    "id": "agency/wexshire-police", "type": "Agency", "name": "Wexshire Police",
					    "href": "/api/agencies/wexshire-police"
					  }],
					  "documents": 3,
					  "publishers": 2,
					  "evidence": [
					    {"mode": "found", "quote": "did not recognise the scale of the abuse"},
					    {
					      "mode": "found",
					      "quote": "did not recognise the scale of the abuse",
					      "sentence": "It found that Wexshire Police did not recognise the scale of the abuse.",
					      "assertedBy": [{
					        "id": "report/marlowby-serious-case-review", "type": "Report",
					        "name": "Marlowby serious case review", "href": "/api/reports/marlowby-serious-case-review"
					      }],
					      "document": {
					        "id": "review.txt", "title": "What the review says", "publisher": "Marlowby Gazette",
					        "published": "2013-12-20", "address": "https://gazette.example/review",
					        "href": "/api/documents/review.txt"
					      }
					    },
					    {
					      "mode": "admitted",
					      "quote": "Wexshire Police had misjudged the scale",
					      "assertedBy": [{"name": "Anna Dale"}, {"name": "Wexshire Police"}]
					    },
					    {"mode": "alleged", "quote": "the force looked the other way", "assertedBy": [{"type": "Person"}]}
					  ]
					}
					""");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			kind=improvement | training
			kind=improvement&kind=outcome | no-action training
			agency=agency/wexshire-police | attitudes scale-not-recognised
			agency=the+force | attitudes scale-not-recognised
			agency=WEXSHIRE+POLICE | attitudes scale-not-recognised
			agency=agency/wexshire-police&units=true | attitudes no-action no-challenge scale-not-recognised training
			agency=agency/wexshire-police&agency=Marlowby+Council | attitudes records scale-not-recognised
			agency=agency/wexshire-police&units=true&role=detectives | no-action no-challenge
			agency=agency/unheard-of |
			role=detectives | no-action no-challenge
			theme=records | records
			theme=records&theme=training | records training
			mode=denied | records
			mode=found&mode=admitted | coordination no-challenge records scale-not-recognised
			asserter=person/owen-hart | attitudes scale-not-recognised
			asserter=Anna+Dale | scale-not-recognised
			asserter=person/owen-hart&mode=found |
			asserter=person/owen-hart&mode=alleged&theme=policy | attitudes
			asserter=agency/wexshire-police&mode=admitted | scale-not-recognised
			document=letter.md | records scale-not-recognised
			document=letter.md&mode=denied | records
			document=review.txt&mode=denied |
			document=letter.md&asserter=person/owen-hart |
			publisher=Marlowby+Gazette&kind=observation | targets
			text=strategy+meeting | records
			text=%22records+of+strategy%22 | records
			text=%22strategy+records%22 |
			text=recognising | scale-not-recognised
			text=records&agency=Marlowby+Council&mode=alleged | records
			id=finding/training&id=finding/targets | targets training
			publishers=2 | records scale-not-recognised
			publishers=2&theme=recognition | scale-not-recognised
			publishedFrom=2014-01-01&kind=failing | attitudes scale-not-recognised
			publishedTo=2013-12-20&mode=admitted |
			publishedFrom=2013-12-20&publishedTo=2013-12-20&mode=found&theme=records | records
			""")
	void narrows(String query, String keys) {
		List<String> ids = (keys == null) ? List.of() : List.of(keys.split(" "));
		assertThat(read("$.items[*].id", "/api/findings?" + query.replace("%22", "\"").replace("+", " ")))
			.containsExactlyElementsOf(ids.stream().map("finding/%s"::formatted).toList());
	}

	@Test
	void narrowsToADocumentWhateverItsName() {
		assertThat(read("$.items[*].id", "/api/findings?document={name}", SampleKnowledge.HEARING))
			.contains("finding/training");
		assertThat(read("$.items[?(@.id == 'finding/training')].evidence[*].document.href",
				"/api/findings?document={name}", SampleKnowledge.HEARING))
			.containsExactly("/api/documents/the%20hearing%20%F0%9F%93%9C.txt");
	}

	@Test
	void quotesByCodePoints() {
		String text = get("/api/documents/{name}/text", SampleKnowledge.HEARING);
		List<Object> quotes = read("$.evidence[?(@.mode == 'admitted')]['quote', 'start', 'end']",
				"/api/findings/scale-not-recognised");
		assertThat(quotes).hasSize(1)
			.first()
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.satisfies((quote) -> assertThat(text.substring(text.offsetByCodePoints(0, (int) quote.get("start")),
					text.offsetByCodePoints(0, (int) quote.get("end"))))
				.isEqualTo(quote.get("quote")));
	}

	@Test
	void tellsWhoSaidTheSameInTheOrderOfPublication() {
		assertThat(read("$.items[*]['mode', 'document']['published']", "/api/findings/scale-not-recognised/tellings"))
			.containsExactly("2013-12-20", "2014-01-30", "2014-01-30", null);
	}

	@Test
	void countsTheWholeListWhenAsked() {
		assertThat(read("$..total", "/api/findings?limit=1&total=true&kind=failing")).containsExactly(5);
		assertThat(read("$..total", "/api/findings?limit=1&kind=failing")).isEmpty();
	}

}
