package org.candour.serve.web;

import java.util.List;

import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Roles, persons, reports, events, themes and documents. */
class EntitiesIT extends ServedStory {

	@Test
	void tellsARoleWithItsAgencyAndHolders() {
		this.client.get().uri("/api/roles/wexshire-police/chief-constable").exchange().expectBody().json("""
				{
				  "id": "role/wexshire-police/chief-constable",
				  "type": "Role",
				  "name": "chief constable",
				  "collective": false,
				  "agency": {"id": "agency/wexshire-police", "name": "Wexshire Police"},
				  "heldBy": [{"id": "person/anna-dale", "type": "Person", "name": "Anna Dale"}],
				  "mentions": 1,
				  "evidence": [{"quote": "Anna Dale, chief constable"}]
				}
				""");
		this.client.get().uri("/api/roles/chair").exchange().expectBody().json("""
				{"agency": null, "heldBy": [{"name": "Ruth Penn"}], "evidence": [{"quote": "its chair"}]}
				""");
	}

	@Test
	void tellsAPersonWithTheOfficesHeldAndWhatShowsIt() {
		this.client.get().uri("/api/persons/anna-dale").exchange().expectBody().json("""
				{
				  "id": "person/anna-dale",
				  "type": "Person",
				  "name": "Anna Dale",
				  "aliases": ["Dale"],
				  "offices": [{
				    "role": {"id": "role/wexshire-police/chief-constable", "name": "chief constable"},
				    "agency": {"id": "agency/wexshire-police", "name": "Wexshire Police"},
				    "evidence": [{
				      "quote": "Anna Dale, chief constable",
				      "document": {"title": "The hearing", "publisher": "Marlowby Gazette", "published": "2014-01-30"}
				    }]
				  }],
				  "mentions": 3
				}
				""");
	}

	@Test
	void tellsReportsAndEvents() {
		this.client.get().uri("/api/reports/conduct-investigation").exchange().expectBody().json("""
				{"type": "Report", "kind": "misconduct investigation", "evidence": [{"quote": "conduct investigation"}]}
				""");
		this.client.get().uri("/api/events/no-further-action").exchange().expectBody().json("""
				{"type": "Event", "kind": "decision", "date": "2008", "evidence": [{"quote": "decision of 2008"}]}
				""");
		this.client.get().uri("/api/events/apology").exchange().expectBody().json("{\"date\": null}");
	}

	@Test
	void tellsThemesAndDocuments() {
		this.client.get().uri("/api/themes/records").exchange().expectBody().json("""
				{"id": "records", "href": "/api/themes/records", "meaning": "No records, no attendance", "findings": 1}
				""");
		assertThat(read("$.items[*].id", "/api/themes")).hasSize(14).isSorted();
		this.client.get().uri("/api/documents/{name}", "the hearing 📜.txt").exchange().expectBody().json("""
				{
				  "id": "the hearing 📜.txt",
				  "href": "/api/documents/the%20hearing%20%F0%9F%93%9C.txt",
				  "title": "The hearing",
				  "publisher": "Marlowby Gazette",
				  "published": "2014-01-30",
				  "address": null,
				  "licence": null,
				  "text": "/api/documents/the%20hearing%20%F0%9F%93%9C.txt/text"
				}
				""");
	}

	@Test
	void givesTheTextOfADocument() {
		this.client.get()
			.uri("/api/documents/letter.md/text")
			.exchange()
			.expectHeader()
			.contentType("text/plain;charset=UTF-8")
			.expectBody(String.class)
			.value((text) -> assertThat(text).startsWith("According to one source \uD83D\uDE36"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			roles?agency=agency/wexshire-police | role/wexshire-police/chief-constable role/wexshire-police/detectives
			roles?agency=the force&collective=true | role/wexshire-police/detectives
			roles?person=Ruth Penn | role/chair
			roles?name=CHAIR | role/chair
			roles?document=the hearing 📜.txt&collective=false | role/wexshire-police/chief-constable
			persons?agency=Wexshire Police | person/anna-dale
			persons?name=dale | person/anna-dale
			persons?document=letter.md | person/owen-hart
			reports?kind=serious case review | report/marlowby-serious-case-review
			reports?name=the review | report/marlowby-serious-case-review
			events?kind=decision&kind=apology | event/apology event/no-further-action
			events?document=review.txt&kind=publication | event/publication
			documents?publisher=Marlowby Gazette | review.txt, the hearing 📜.txt
			documents?mentions=agency/prosecution-service | review.txt
			documents?publishedFrom=2014-01-30 | the hearing 📜.txt
			persons?publishedTo=2013-12-31 | person/ruth-penn
			documents?mentions=Ruth Penn&publisher=Marlowby Gazette&id=review.txt | review.txt
			""")
	void narrows(String query, String ids) {
		assertThat(read("$.items[*].id", "/api/" + query))
			.isEqualTo((query.startsWith("documents")) ? List.of(ids.split(", ")) : List.of(ids.split(" ")));
	}

}
