package org.candour.serve.web;

import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.candour.serve.ServedStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PagingIT extends ServedStory {

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/api/agencies?", "/api/roles?", "/api/persons?", "/api/reports?", "/api/events?",
			"/api/documents?", "/api/findings?", "/api/recommendations?", "/api/relationships?",
			"/api/findings?agency=the force&units=true&", "/api/relationships?mode=reported&" })
	void givesEachEntryOnceInTheSameOrderWhateverTheLengthOfAPage(String list) {
		List<Object> whole = ids(list + "limit=200");
		for (int limit : List.of(1, 2, 7)) {
			List<Object> pages = new ArrayList<>();
			@Nullable String address = list + "limit=" + limit;
			while (address != null) {
				String page = get(address.replace("%20", " "));
				List<Object> ids = JsonPath.read(page, "$.items[*].id");
				assertThat(ids).hasSizeLessThanOrEqualTo(limit);
				pages.addAll(ids);
				address = JsonPath.read(page, "$.next");
			}
			assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates();
		}
	}

	@Test
	void linksToTheNextPage() {
		String page = get("/api/findings?limit=2");
		String next = JsonPath.read(page, "$.next");
		this.client.get()
			.uri("/api/findings?limit=2")
			.exchange()
			.expectHeader()
			.valueEquals("Link", "<%s>; rel=\"next\"".formatted(next));
		assertThat(next).startsWith("/api/findings?limit=2&cursor=");
		this.client.get().uri("/api/findings?limit=200").exchange().expectHeader().doesNotExist("Link");
	}

	private List<Object> ids(String address) {
		return read("$.items[*].id", address);
	}

}
