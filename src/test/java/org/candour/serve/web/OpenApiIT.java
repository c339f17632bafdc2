package org.candour.serve.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.candour.serve.ServedStory;
import org.candour.serve.web.DescribedApi.Operation;
import org.candour.serve.web.DescribedApi.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The service answers as its own description says, and every example of it works. */
class OpenApiIT extends ServedStory {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private JsonNode api = MAPPER.createObjectNode();

	@BeforeAll
	void readTheDescription() {
		this.api = MAPPER.readTree(get("/openapi"));
		// Nothing may be answered that is not described.
		this.api.at("/components/schemas").values().forEach((schema) -> {
			if (schema.has("properties") && schema.has("required")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
	}

	@Test
	void describesEveryParameterWithAnExample() {
		List<JsonNode> parameters = operations().flatMap((operation) -> operation.parameters().stream()).toList();
		assertThat(parameters).hasSizeGreaterThan(100).allSatisfy((parameter) -> {
			assertThat(parameter.path("description").asString("")).isNotBlank();
			assertThat(parameter.has("example") || parameter.path("name").asString().equals("cursor"))
				.as("an example of %s", parameter)
				.isTrue();
		});
		assertThat(operations().map((operation) -> operation.get().path("operationId").asString()))
			.doesNotHaveDuplicates();
		assertThat(operations().map((operation) -> operation.get().path("summary").asString(""))).doesNotContain("");
	}

	@Test
	void answersEveryExampleAsDescribed() {
		operations().forEach((operation) -> operation.requests().forEach((request) -> answers(operation, request)));
	}

	@Test
	void describesProblems() {
		EntityExchangeResult<String> result = this.client.get()
			.uri("/api/findings?limit=0")
			.exchange()
			.returnResult(String.class);
		conforms(MAPPER.readTree(result.getResponseBody()),
				this.api.at("/paths")
					.path("/api/findings")
					.at("/get/responses/400/content")
					.path("application/problem+json"));
	}

	@Test
	void isShownToPeople() {
		URI page = this.client.get()
			.uri("/openapi/ui")
			.exchange()
			.expectStatus()
			.isFound()
			.returnResult(String.class)
			.getResponseHeaders()
			.getLocation();
		this.client.get()
			.uri(Objects.requireNonNull(page).getPath())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((html) -> assertThat(html).contains("swagger-ui"));
	}

	private Stream<Operation> operations() {
		return new DescribedApi(this.api).operations();
	}

	private void answers(Operation operation, Request request) {
		EntityExchangeResult<String> result = this.client.get()
			.uri(request.template(), request.values().toArray())
			.exchange()
			.returnResult(String.class);
		assertThat(result.getStatus().value()).as("%s: %s", request, result.getResponseBody()).isEqualTo(200);
		if (Objects.requireNonNull(result.getResponseHeaders().getContentType())
			.isCompatibleWith(MediaType.APPLICATION_JSON)) {
			conforms(MAPPER.readTree(result.getResponseBody()),
					operation.get().at("/responses/200/content").path(MediaType.APPLICATION_JSON_VALUE));
		}
	}

	private void conforms(JsonNode answer, JsonNode described) {
		ObjectNode schema = MAPPER.createObjectNode();
		schema.set("allOf", MAPPER.createArrayNode().add(described.path("schema")));
		schema.set("components", this.api.path("components"));
		assertThat(described.path("schema").isEmpty()).as("no schema").isFalse();
		Schema expected = this.registry.getSchema(schema);
		assertThat(expected.validate(answer)).as(answer.toString()).isEmpty();
	}

}
