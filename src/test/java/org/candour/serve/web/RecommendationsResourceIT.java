package org.candour.serve.web;

import java.util.List;

import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecommendationsResourceIT extends ServedStory {

	@Test
	void tellsARecommendationWithWhoMadeItAndToWhom() {
		this.client.get().uri("/api/recommendations/records").exchange().expectBody().json("""
				{
				  "id": "recommendation/records",
				  "href": "/api/recommendations/records",
				  "statement": "keep records of all strategy meetings",
				  "by": [{"id": "report/marlowby-serious-case-review", "type": "Report"}],
				  "to": [{"id": "agency/marlowby-council", "type": "Agency", "name": "Marlowby Council"}],
				  "documents": 1,
				  "publishers": 1,
				  "evidence": [{
				    "quote": "keep records of all strategy meetings",
				    "sentence": "The council should keep records of all strategy meetings, the review recommended.",
				    "document": {"id": "review.txt", "title": "What the review says"}
				  }]
				}
				""");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			by=person/owen-hart | apology inquiry
			agency=Marlowby Council | records
			agency=Wexshire Police |
			agency=Wexshire Police&units=true | apology
			role=chief constable | apology
			document=letter.md | inquiry
			publisher=Marlowby Gazette&by=Owen Hart | apology
			text=public inquiry | inquiry
			publishers=2 |
			publishedTo=2013-12-31 | records
			text=strategy meetings | records
			id=recommendation/records | records
			""")
	void narrows(String query, String keys) {
		assertThat(read("$.items[*].href", "/api/recommendations?" + query)).isEqualTo((keys == null) ? List.of()
				: List.of(keys.split(" ")).stream().map("/api/recommendations/%s"::formatted).toList());
	}

	@Test
	void tellsThoseThatAnswerAFindingFromThoseThatDoNot() {
		List<Object> answered = read("$.items[*].id", "/api/recommendations?answered=true");
		List<Object> open = read("$.items[*].id", "/api/recommendations?answered=false");
		assertThat(answered).doesNotContainAnyElementsOf(open);
		assertThat(answered.size() + open.size()).isEqualTo(3);
		answered.forEach(
				(id) -> assertThat(read("$.items[*].answers[*].reason", "/api/recommendations?id=" + id)).isNotEmpty());
	}

}
