package org.candour.serve.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import org.candour.serve.HostileStrings;
import org.candour.serve.ServedStory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What an assistant gets over the Model Context Protocol. */
class ToolsIT extends ServedStory {

	private static final JsonMapper MAPPER = new JsonMapper();

	/** Where everything is made when it is first needed, nobody needs the server. */
	@BeforeAll
	void startTheServer(@Autowired McpStatelessSyncServer server) {
		assertThat(server.getServerInfo().name()).isEqualTo("candour");
	}

	@Test
	void areAHandfulAndOnlyRead() {
		String tools = send("tools/list", Map.of());
		assertThat(JsonPath.<List<String>>read(tools, "$.result.tools[*].name")).containsExactlyInAnyOrder(
				"search_findings", "agency_record", "connections", "finding", "questions", "ask");
		assertThat(JsonPath.<List<Boolean>>read(tools, "$.result.tools[*].annotations.readOnlyHint")).hasSize(6)
			.containsOnly(true);
	}

	@Test
	void saysHowToCite() {
		String server = send("initialize", Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of(),
				"clientInfo", Map.of("name", "test", "version", "1")));
		assertThat(JsonPath.<String>read(server, "$.result.instructions")).contains("cite", "not a finding");
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					search_findings | {"words": "recognise scale"} | did not recognise the scale of the abuse
					search_findings | {"words": "records", "limit": 1} | kept no records of strategy meetings
					agency_record | {"agency": "the force", "units": true} | did not challenge the decision of 2008
					connections | {"from": "Owen Hart", "to": "Wexshire Police"} | the force looked the other way
					finding | {"id": "finding/records"} | rejected any suggestion that minutes were missing
					questions | {} | Who failed to challenge whom?
					ask | {"question": "who-criticised-whom"} | criticised Anna Dale
					ask | {"question": "failings-by-theme", "parameters": {"agency": "Wexshire Police"}} | the force looked the other way
					ask | {"question": "agencies-named-together", "parameters": {"sentences": 2, "limit": 1}} | Marlowby Council
					""")
	void answerWithQuotesAndTheirDocuments(String tool, String arguments, String quote) {
		Reply reply = call(tool, MAPPER.readValue(arguments, Map.class));
		assertThat(reply.isError()).as(reply.text()).isFalse();
		assertThat(reply.text()).contains(quote);
		if (!tool.equals("questions")) {
			assertThat(reply.text()).contains("\"quote\"", "\"document\"");
		}
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', textBlock = """
			finding | {"id": "finding/none"} | finding/none
			agency_record | {"agency": "Owen Hart"} | Owen Hart
			connections | {"from": "Owen Hart", "to": "person/owen-hart"} | from one to another
			search_findings | {"words": "a", "limit": 21} | 1 to 20
			ask | {"question": "who-is-who"} | /api/questions lists them
			ask | {"question": "failings-by-theme"} | must be given once
			""")
	void sayWhatIsWrong(String tool, String arguments, String reason) {
		Reply reply = call(tool, MAPPER.readValue(arguments, Map.class));
		assertThat(reply.isError()).isTrue();
		assertThat(reply.text()).contains(reason);
	}

	@ParameterizedTest(name = "{0}.{1}")
	@CsvSource({ "search_findings, words", "agency_record, agency", "finding, id", "ask, question" })
	void withstandWhateverIsSent(String tool, String parameter, Driver driver) {
		long before = changes(driver);
		List<String> told = new ArrayList<>();
		HostileStrings.all().forEach((string) -> told.add(call(tool, Map.of(parameter, string)).text()));
		assertThat(told).hasSizeGreaterThan(300)
			.allSatisfy((text) -> assertThat(text).doesNotContain("Exception", "org.", "java.", "MATCH (finding"));
		assertThat(changes(driver)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "{}", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/drop\"}",
			"{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"cypher\"}}" })
	void sayNothingOfTheInsideWhateverIsWrong(String body) {
		this.client.post()
			.uri("/mcp")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM)
			.body(body)
			.exchange()
			.expectBody(String.class)
			.value((text) -> assertThat(text).doesNotContain("stackTrace", "org.", ".java"));
	}

	private static long changes(Driver driver) {
		return driver.executableQuery("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r) AS all")
			.execute()
			.records()
			.getFirst()
			.get("all")
			.asLong();
	}

	private Reply call(String tool, Map<?, ?> arguments) {
		String reply = send("tools/call", Map.of("name", tool, "arguments", arguments));
		Boolean isError = JsonPath.read(reply, "$.result.isError");
		return new Reply(JsonPath.read(reply, "$.result.content[0].text"), Boolean.TRUE.equals(isError));
	}

	private String send(String method, Map<?, ?> parameters) {
		EntityExchangeResult<String> result = this.client.post()
			.uri("/mcp")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM)
			.body(MAPPER.writeValueAsString(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", parameters)))
			.exchange()
			.returnResult(String.class);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(200);
		return Objects.requireNonNull(result.getResponseBody());
	}

	/** What a tool replied. */
	private record Reply(String text, boolean isError) {

	}

}
