package org.candour.serve.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What can be asked, as the description of the API has it.
 *
 * @param document the description
 */
record DescribedApi(JsonNode document) {

	private static final JsonMapper MAPPER = new JsonMapper();

	Stream<Operation> operations() {
		return this.document.path("paths")
			.properties()
			.stream()
			.map((path) -> new Operation(path.getKey(), path.getValue().path("get")));
	}

	/**
	 * One operation.
	 *
	 * @param path where
	 * @param get how it is described
	 */
	record Operation(String path, JsonNode get) {

		List<JsonNode> parameters() {
			return this.get.path("parameters").values().stream().toList();
		}

		/** A request with nothing but what is needed, and one for each example. */
		Stream<Request> requests() {
			return Stream.concat(Stream.of(request(Map.of())), parameters().stream()
				.filter((parameter) -> parameter.path("in").asString().equals("query"))
				.filter((parameter) -> parameter.has("example"))
				.map((parameter) -> request(Map.of(parameter.path("name").asString(), parameter.path("example")))));
		}

		private Request request(Map<String, JsonNode> given) {
			Map<String, JsonNode> query = new HashMap<>(given);
			// A timeline is that of somebody.
			if (this.path.endsWith("/timeline")
					&& Stream.of("agency", "report", "theme").noneMatch(given::containsKey)) {
				query.put("theme", MAPPER.readTree("\"response\""));
			}
			String address = this.path;
			for (JsonNode parameter : parameters()) {
				String name = parameter.path("name").asString();
				if (parameter.path("in").asString().equals("path")) {
					address = address.replace("{" + name + "}", parameter.path("example").asString());
				}
				else if (parameter.path("required").asBoolean(false)) {
					query.putIfAbsent(name, parameter.path("example"));
				}
			}
			UriComponentsBuilder template = UriComponentsBuilder.fromPath(address);
			List<Object> values = new ArrayList<>();
			query.forEach(
					(name, value) -> (value.isArray() ? value.values().stream() : Stream.of(value)).forEach((each) -> {
						template.queryParam(name, "{value}");
						values.add(each.asString());
					}));
			return new Request(template.build().toUriString(), values);
		}

	}

	/**
	 * A request.
	 *
	 * @param template an address with placeholders
	 * @param values for these
	 */
	record Request(String template, List<Object> values) {
	}

}
