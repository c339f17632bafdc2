package org.candour.serve.web;

import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.candour.serve.ServedStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineResourceIT extends ServedStory {

	@Test
	void tellsWhatHappenedAndWasPublishedInOrder() {
		this.client.get()
			.uri("/api/timeline?report=Marlowby serious case review&total=true")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{
					  "items": [
					    {
					      "date": "2010-12", "kind": "relationship",
					      "relationships": [{
					        "type": "COMMISSIONED", "from": {"name": "Marlowby Safeguarding Board"}, "modes": ["reported"],
					        "evidence": [{"quote": "The board had commissioned it in December 2010"}]
					      }]
					    },
					    {"date": "2013-12-20", "kind": "publication", "document": {"id": "review.txt"}},
					    {"date": "2013-12-20", "kind": "relationship", "relationships": [{"type": "PUBLISHED"}]}
					  ],
					  "next": null,
					  "total": 3
					}
					""");
	}

	@Test
	void tellsByWhatAnEventHasToDoWithAnAgency() {
		String timeline = "/api/timeline?agency=Wexshire Police&units={units}";
		String path = "$.items[?(@.event.id == 'event/no-further-action')].relationships[*].evidence[*].mode";
		assertThat(read(path, timeline, false)).isEmpty();
		assertThat(read(path, timeline, true)).containsExactly("found");
	}

	@Test
	void tellsWhereAThemeIsSpokenOf() {
		assertThat(read("$.items[*].document.id", "/api/timeline?theme=recognition")).containsExactly("review.txt",
				"the hearing \uD83D\uDCDC.txt");
		assertThat(read("$.items[*].event.id", "/api/timeline?theme=challenge"))
			.containsExactly("event/no-further-action");
	}

	@ParameterizedTest
	@ValueSource(strings = { "agency=agency/marlowby-council", "agency=agency/wexshire-police&units=true",
			"report=report/marlowby-serious-case-review", "theme=records" })
	void givesEachEntryOnceInTheSameOrderWhateverTheLengthOfAPage(String whose) {
		List<Object> whole = read("$.items[*]", "/api/timeline?" + whose);
		assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
		assertThat(read("$.items[*].date", "/api/timeline?" + whose).stream().map(String.class::cast)).isSorted();
		for (int limit : List.of(1, 2)) {
			List<Object> pages = new ArrayList<>();
			@Nullable String address = "/api/timeline?" + whose + "&limit=" + limit;
			while (address != null) {
				String page = get(address);
				pages.addAll(JsonPath.<List<Object>>read(page, "$.items[*]"));
				address = JsonPath.read(page, "$.next");
			}
			assertThat(pages).isEqualTo(whole);
		}
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			timeline | 400 | one agency, one report or one theme
			timeline?agency=Wexshire Police&theme=records | 400 | one agency, one report or one theme
			timeline?agency=agency/nobody | 404 | agency/nobody
			timeline?report=agency/wexshire-police | 404 | agency/wexshire-police
			timeline?theme=weather | 400 | weather
			timeline?theme=records&cursor=abc | 400 | cursor
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
