package org.candour.serve.browser;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.candour.database.TestGraph;
import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserIT extends ServedStory {

	private static final Pattern QUERY = Pattern.compile("<pre class=\"[^\"]*runnable\">([^<]*)</pre>");

	@Test
	void leadsFromTheFirstPageToEverything() {
		this.client.get()
			.uri("/")
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.TEXT_HTML)
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("href=\"/browser/\"", "href=\"/api\"", bolt()));
	}

	@Test
	void tellsNeo4jBrowserWhereTheGraphIs() {
		this.client.get()
			.uri("/")
			.accept(MediaType.APPLICATION_JSON)
			.exchange()
			.expectBody()
			.jsonPath("$.bolt_direct")
			.isEqualTo(bolt());
	}

	@Test
	void servesNeo4jBrowserWithAScriptThatConnectsIt() {
		this.client.get().uri("/browser").exchange().expectHeader().valueEquals(HttpHeaders.LOCATION, "/browser/");
		this.client.get()
			.uri("/browser/")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.value("Content-Security-Policy", (policy) -> assertThat(policy).contains("default-src 'self'"))
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("candour/connect.js")
				.contains("data-bolt=\"%s\"".formatted(bolt()))
				.satisfies((text) -> assertThat(text.indexOf("connect.js")).isLessThan(text.indexOf("bundle.js"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "candour/connect.js", "candour/candour.grass", "candour/guide.html", "manifest.json",
			"assets/images/neo4j-logo.svg" })
	void servesItsFiles(String file) {
		this.client.get().uri("/browser/" + file).exchange().expectStatus().isOk();
	}

	@Test
	void letsAPageOfTheSameMachineUnderAnotherNameFetchTheGuide() {
		this.client.method(HttpMethod.OPTIONS)
			.uri("/browser/candour/guide.html")
			.header(HttpHeaders.ORIGIN, "http://127.0.0.1:8080")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "pragma,cache-control")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.exists(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	@Test
	void guidesToQueriesThatFindSomething(Driver driver) {
		List<String> queries = QUERY.matcher(Page.of("/cypher/browser/guide.html").text())
			.results()
			.map((MatchResult query) -> HtmlUtils.htmlUnescape(query.group(1)))
			.toList();
		assertThat(queries).hasSizeGreaterThan(5)
			.allSatisfy(
					(query) -> assertThat(driver.executableQuery(query).execute().records()).as(query).isNotEmpty());
	}

	@Test
	void drawsEveryKindOfNode(Driver driver) {
		List<String> labels = driver.executableQuery("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("label").asString())
			.filter((label) -> !label.startsWith("__") && !label.equals("CandourLock"))
			.toList();
		String style = Page.of("/cypher/browser/candour.grass").text();
		assertThat(labels).hasSizeGreaterThan(10)
			.allSatisfy((label) -> assertThat(style).contains("node." + label + " {"));
	}

	private static String bolt() {
		return TestGraph.properties().get("spring.neo4j.uri");
	}

}
