package org.candour.serve.web;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.candour.serve.ask.Examples;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Fills in examples that work in the graph as it is. */
@Component
class DescribedExamples implements GlobalOpenApiCustomizer {

	private final Examples examples;

	DescribedExamples(Examples examples) {
		this.examples = examples;
	}

	@Override
	public void customise(OpenAPI api) {
		Examples.Found found = this.examples.find();
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> Stream.ofNullable(path.getGet().getParameters()))
			.flatMap(List::stream)
			.filter((parameter) -> parameter.getExample() instanceof String)
			.forEach((parameter) -> parameter.setExample(example(parameter, found)));
	}

	private static @Nullable Object example(Parameter parameter, Examples.Found found) {
		String word = (String) parameter.getExample();
		@Nullable String example = word.startsWith("$") ? found.one(word.substring(1)).orElse(null) : word;
		return (example != null) ? example(example, parameter.getSchema()) : null;
	}

	private static Object example(String word, Schema<?> schema) {
		return switch (schema.getTypes().iterator().next()) {
			case "array" -> List.of(example(word, schema.getItems()));
			case "integer" -> Integer.valueOf(word);
			case "boolean" -> Boolean.valueOf(word);
			default -> word;
		};
	}

}
