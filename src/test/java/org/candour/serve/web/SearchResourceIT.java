package org.candour.serve.web;

import org.candour.load.Meanings;
import org.candour.serve.ServedStory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class SearchResourceIT extends ServedStory {

	@BeforeAll
	void workOutTheMeanings(@Autowired Meanings meanings) {
		meanings.complete();
	}

	@Test
	void findsWhatIsSaidWithItsSentenceHighlightedAndItsEvidence() {
		String search = "/api/search?q=recognising the scales&limit=1";
		assertThat(read("$.items[*].highlighted", search))
			.containsExactly("Wexshire Police did not <em>recognise</em> the <em>scale</em> of the abuse.");
		assertThat(read("$.items[*].finding.id", search)).containsExactly("finding/scale-not-recognised");
		assertThat(read("$.items[*].finding.evidence[*].mode", search)).contains("found", "admitted", "alleged");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			q=keep records&in=recommendations | recommendation/records
			q=Ruth&in=entities | person/ruth-penn
			q="Marlowby Council"&in=entities | agency/marlowby-council
			q=burglary&in=findings | finding/targets
			q=burglary&in=findings&in=recommendations | finding/targets
			""")
	void searchesAmongWhatIsWanted(String query, String id) {
		assertThat(read("$.items[*][*].id", "/api/search?" + query)).first().isEqualTo(id);
		assertThat(read("$.items[*].highlighted", "/api/search?" + query)).first().asString().contains("<em>");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "paperwork that went missing, finding/records", "nobody was punished, finding/no-action" })
	void findsWhatMeansTheSameInOtherWords(String words, String id) {
		assertThat(read("$.items[*].finding.id", "/api/search?in=findings&limit=3&q={words}", words)).contains(id);
	}

	@Test
	void ranksASentenceByItselfOnlyIfItStatesNothing() {
		assertThat(read("$.items[*].passage.sentence", "/api/search?q=board commissioned&in=passages")).first()
			.isEqualTo("The board had commissioned it in December 2010, and its chair, Ruth Penn, announced it.");
		assertThat(read("$.items[*].passage.sentence", "/api/search?q=burglary&in=passages")).isEmpty();
	}

	@Test
	void findsNothingForWordsThatNobodySays() {
		assertThat(read("$.items", "/api/search?q=zeppelin")).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			search | q | is needed
			search?q=!? | q | no word
			search?q=a&in=everything | in | findings, recommendations, entities, passages
			search?q=a&limit=101 | limit | 1 to 100
			""")
	void saysWhatIsWrong(String address, String parameter, String detail) {
		this.client.get()
			.uri("/api/" + address)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.parameter")
			.isEqualTo(parameter)
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains(detail));
	}

}
