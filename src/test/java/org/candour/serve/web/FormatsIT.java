package org.candour.serve.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsIT extends ServedStory {

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "agencies", "roles", "persons", "reports", "events", "documents", "themes", "findings",
			"recommendations", "relationships", "agencies/wexshire-police/findings", "findings/records/tellings" })
	void giveAnyListAsATableAndAsLines(String list) throws IOException {
		List<Object> items = read("$.items", "/api/" + list);
		assertThat(lines(as("application/jsonl", list))).isEqualTo(items);
		assertThat(lines(as("application/x-ndjson", list))).isEqualTo(items);
		List<CSVRecord> rows = rows(as("text/csv", list));
		assertThat(rows).hasSizeGreaterThanOrEqualTo(items.size())
			.allSatisfy((row) -> assertThat(row.isConsistent()).isTrue());
	}

	@Test
	void giveARowForEachPieceOfEvidence() throws IOException {
		List<CSVRecord> rows = rows(as("text/csv", "findings?id=finding/scale-not-recognised"));
		assertThat(rows).extracting((row) -> row.get("mode")).containsExactly("found", "found", "admitted", "alleged");
		assertThat(rows).extracting((row) -> row.get("publisher")).contains("Marlowby Gazette", "");
		CSVRecord admitted = rows.get(2);
		assertThat(admitted.get("assertedBy")).isEqualTo("Anna Dale; Wexshire Police");
		assertThat(admitted.get("assertedById")).isEqualTo("person/anna-dale; agency/wexshire-police");
		assertThat(admitted.get("attributedTo")).isEqualTo("Wexshire Police");
		assertThat(admitted.get("quote")).isEqualTo("Wexshire Police had misjudged the scale");
	}

	@Test
	void giveTheWholeListUnlessALengthIsAskedFor() throws IOException {
		assertThat(rows(as("text/csv", "documents?limit=2"))).hasSize(2);
		assertThat(lines(as("application/jsonl", "relationships?limit=3"))).hasSize(3);
		assertThat(lines(as("application/jsonl", "relationships")))
			.hasSize(((List<?>) JsonPath.read(get("/api/relationships?limit=200"), "$.items")).size());
	}

	@Test
	void giveTheHeadOfATableWithoutRows() {
		assertThat(as("text/csv", "events?kind=party")).startsWith("id,name,kind,date,mentions,quote,").hasLineCount(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/findings", "/api/agencies/wexshire-police/record", "/api/documents/letter.md/text" })
	void areNotSentAgainToWhoeverHasThem(String address) {
		String etag = this.client.get()
			.uri(address)
			.exchange()
			.returnResult(String.class)
			.getResponseHeaders()
			.getETag();
		assertThat(etag).isNotNull();
		this.client.get()
			.uri(address)
			.header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(etag))
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectBody()
			.isEmpty();
	}

	private String as(String type, String list) {
		EntityExchangeResult<String> result = this.client.get()
			.uri("/api/" + list)
			.header(HttpHeaders.ACCEPT, type)
			.exchange()
			.returnResult(String.class);
		assertThat(result.getResponseHeaders().getContentType()).asString().startsWith(type);
		assertThat(result.getResponseHeaders().getETag()).isNull();
		return Objects.requireNonNull(result.getResponseBody());
	}

	private static List<Object> lines(String text) {
		return text.lines().map((line) -> (Object) JsonPath.read(line, "$")).toList();
	}

	private static List<CSVRecord> rows(String text) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))
			.getRecords();
	}

}
