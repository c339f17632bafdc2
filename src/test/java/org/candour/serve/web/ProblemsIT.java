package org.candour.serve.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import com.jayway.jsonpath.JsonPath;
import org.candour.serve.ServedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsIT extends ServedStory {

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/nothing", "/api/nothing", "/api/agencies/nobody", "/api/agencies/nobody/findings",
			"/api/roles/a/b/c", "/api/persons/nobody", "/api/reports/none", "/api/events/none", "/api/findings/none",
			"/api/recommendations/none", "/api/themes/none", "/api/documents/none", "/api/documents/none/text",
			"/api/findings/scale-not-recognised/more", "/browser/nothing.js" })
	void answersWhatIsNotThere(String address) {
		this.client.get()
			.uri(address)
			.accept(MediaType.ALL)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.json("{\"status\": 404, \"title\": \"Not Found\"}");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			findings?kind=Failing | kind | failing, improvement, outcome, observation
			findings?mode=proven | mode | found, admitted, claimed, alleged, denied, reported
			findings?theme=weather | theme | information-sharing
			findings?units=yes | units | neither true nor false
			findings?limit=0 | limit | 1 to 200
			findings?limit=201 | limit | 1 to 200
			findings?limit=ten | limit | no whole number
			findings?limit=1&limit=2 | limit | once
			findings?cursor=abc | cursor | none that was given out
			findings?agencies=x | agencies | agency, asserter, cursor, document
			findings?agency= | agency | 1 to 500 characters
			findings?text=... | text | no word
			agencies?kind=army | kind | police, prosecutor
			agencies/wexshire-police/findings?agency=x | agency | in the address
			agencies/wexshire-police?units=true | units | No parameter is known here
			relationships?type=failed_to_challenge | type | FAILED_TO_CHALLENGE
			relationships?type=HAS_THEME | type | COMMISSIONED
			roles?collective=perhaps | collective | neither true nor false
			findings?publishedFrom=2013 | publishedFrom | no day such as 2013-12-20
			findings?total=1 | total | neither true nor false
			agencies/wexshire-police/record?most=51 | most | 0 to 50
			themes?limit=1 | limit | No parameter is known here
			""")
	void saysWhichParameterIsWrongAndWhatIsAllowed(String address, String parameter, String allowed) {
		this.client.get()
			.uri("/api/" + address)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.parameter")
			.isEqualTo(parameter)
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains(allowed));
	}

	@Test
	void refusesACursorOfAnotherQuestion() {
		String next = JsonPath.read(get("/api/findings?limit=1&kind=failing"), "$.next");
		String cursor = next.substring(next.indexOf("cursor="));
		this.client.get()
			.uri("/api/findings?limit=1&kind=outcome&" + cursor)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("another question"));
	}

	@Test
	void refusesOtherMethodsAndMediaTypes() {
		this.client.post()
			.uri("/api/findings")
			.exchange()
			.expectStatus()
			.isEqualTo(405)
			.expectHeader()
			.valueEquals("Allow", "GET")
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		this.client.get()
			.uri("/api/findings")
			.accept(MediaType.IMAGE_PNG)
			.exchange()
			.expectStatus()
			.isEqualTo(406)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "GET /%zz HTTP/1.1", "GET /api/findings?text=<b> HTTP/1.1",
			"GET /api/agencies/%00 HTTP/1.1", "GET /api/agencies/a%2Fb HTTP/1.1", "nonsense" })
	void answersWhatIsNoRequestWithoutNamingItself(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(response).startsWith("HTTP/1.1 400")
				.containsIgnoringCase("application/problem+json")
				.doesNotContainIgnoringCase("tomcat", "exception", "<html");
		}
	}

}
