package org.candour.serve.web;

import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.candour.serve.HostileStrings;
import org.candour.serve.ServedStory;
import org.candour.serve.answer.Noun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent never changes the graph, and never tells more than was asked. */
class HostileRequestsIT extends ServedStory {

	private static final List<String> STRINGS = HostileStrings.all().toList();

	private List<String> before = List.of();

	@BeforeAll
	void rememberTheGraph(Driver driver) {
		this.before = everything(driver);
	}

	@AfterAll
	void findsTheGraphAsItWas(Driver driver) {
		assertThat(everything(driver)).isEqualTo(this.before).isNotEmpty();
	}

	@Test
	void areManyAndDifferent() {
		assertThat(STRINGS).hasSizeGreaterThan(300).doesNotHaveDuplicates();
	}

	@ParameterizedTest(name = "{0}?{1}")
	@CsvSource(delimiter = '|', textBlock = """
			agencies | id name partOf document
			roles | id name agency person document
			persons | id name agency document
			reports | id name kind document
			events | id name kind document
			documents | id publisher mentions
			findings | id agency role asserter document publisher
			recommendations | id agency role by document publisher
			relationships | from to either asserter document publisher
			""")
	void findNothing(String list, String parameters) {
		for (String parameter : parameters.split(" ")) {
			for (int i = 0; i < STRINGS.size(); i += 8) {
				List<String> some = STRINGS.subList(i, Math.min(i + 8, STRINGS.size()));
				EntityExchangeResult<String> result = ask(Noun.ROOT + "/" + list, parameter, some);
				assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(200);
				List<Object> items = JsonPath.read(result.getResponseBody(), "$.items");
				assertThat(items).as("%s=%s", parameter, some).isEmpty();
			}
		}
	}

	@ParameterizedTest(name = "{0}?{1}")
	@CsvSource(delimiter = '|', textBlock = """
			findings | kind mode theme units limit cursor nonsense
			agencies | kind limit cursor
			roles | collective
			recommendations | answered
			relationships | type mode limit cursor
			""")
	void areNoValuesOfAClosedList(String list, String parameters) {
		for (String parameter : parameters.split(" ")) {
			for (String string : STRINGS) {
				EntityExchangeResult<String> result = ask(Noun.ROOT + "/" + list, parameter, List.of(string));
				assertThat(result.getStatus().value()).as("%s=%s", parameter, string).isEqualTo(400);
				disclosesNothing(result);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "findings, text", "recommendations, text", "search, q" })
	void areOnlyWordsToTheFullTextIndex(String list, String parameter) {
		for (String string : STRINGS) {
			EntityExchangeResult<String> result = ask(Noun.ROOT + "/" + list, parameter, List.of(string));
			assertThat(result.getStatus().value()).as(string).isIn(200, 400);
			disclosesNothing(result);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=Owen Hart&to", "to=Owen Hart&from" })
	void areNoEndsOfAPath(String parameter) {
		areNobody("/api/paths?" + parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "agency", "report", "theme", "cursor" })
	void haveNoTimeline(String parameter) {
		areNobody("/api/timeline?" + parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "what-is-said-of-an-agency?agency", "who-took-part-in-an-event?event",
			"what-did-somebody-say?asserter", "who-stands-behind-a-report?report", "recommendations-made-again?times",
			"who-criticised-whom?limit", "who-criticised-whom?nonsense" })
	void haveNoAnswer(String question) {
		areNobody("/api/questions/" + question);
	}

	private void areNobody(String address) {
		for (String string : STRINGS) {
			EntityExchangeResult<String> result = this.client.get()
				.uri(address + "={x}", string)
				.exchange()
				.returnResult(String.class);
			assertThat(result.getStatus().value()).as(string).isIn(400, 404);
			disclosesNothing(result);
		}
	}

	@ParameterizedTest
	@EnumSource
	void areNoIds(Noun noun) {
		for (String string : STRINGS) {
			EntityExchangeResult<String> result = this.client.get()
				.uri(noun.address() + "/{key}", string)
				.exchange()
				.returnResult(String.class);
			assertThat(result.getStatus().value()).as(string).isIn(400, 404);
			disclosesNothing(result);
		}
	}

	private EntityExchangeResult<String> ask(String address, String parameter, List<String> values) {
		return this.client.get()
			.uri((uri) -> uri.path(address)
				.queryParam(parameter, values.stream().map((value) -> "{x}").toArray())
				.build(values.toArray()))
			.exchange()
			.returnResult(String.class);
	}

	private static void disclosesNothing(EntityExchangeResult<String> result) {
		if (result.getStatus().isError()) {
			assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(result.getResponseBody()).doesNotContain("Exception", "org.", "java.", "MATCH (finding",
					"Tomcat");
		}
	}

	private static List<String> everything(Driver driver) {
		List<String> all = new ArrayList<>();
		for (String query : List.of("MATCH (n) RETURN labels(n) + elementId(n) AS a, properties(n) AS b",
				"MATCH ()-[r]->() RETURN type(r) + elementId(r) AS a, properties(r) AS b",
				"SHOW INDEXES YIELD name AS a, state AS b")) {
			driver.executableQuery(query)
				.execute()
				.records()
				.forEach((row) -> all.add(row.get("a") + " " + row.get("b")));
		}
		all.sort(null);
		return all;
	}

}
