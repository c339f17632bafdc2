package org.candour.serve.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Describes what is answered: which parts are always there, and which may be null, is
 * known from the records that are answered with.
 */
@Component
class DescribedAnswers implements GlobalOpenApiCustomizer {

	private final RequestMappingHandlerMapping mapping;

	DescribedAnswers(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	@Override
	public void customise(OpenAPI api) {
		Map<String, Class<?>> records = new HashMap<>();
		this.mapping.getHandlerMethods()
			.values()
			.forEach((method) -> add(ResolvableType.forMethodReturnType(method.getMethod()), records));
		api.getComponents().getSchemas().forEach((name, schema) -> {
			Class<?> record = (name.startsWith("Listing")) ? Listing.class : records.get(name);
			if (record != null) {
				describe(schema, record);
			}
		});
		api.getComponents().addSchemas(DescribedOperations.PROBLEM, problem());
	}

	private static void add(ResolvableType type, Map<String, Class<?>> records) {
		Class<?> found = type.toClass();
		for (ResolvableType generic : type.getGenerics()) {
			add(generic, records);
		}
		if (found.isRecord() && records.putIfAbsent(found.getSimpleName(), found) == null) {
			for (RecordComponent part : found.getRecordComponents()) {
				add(ResolvableType.forType(part.getGenericType()), records);
			}
		}
	}

	private static void describe(Schema<?> schema, Class<?> record) {
		boolean leavesOut = leavesOutNulls(record);
		List<String> required = new ArrayList<>();
		for (RecordComponent part : record.getRecordComponents()) {
			if (part.isAnnotationPresent(JsonIgnore.class)
					|| part.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
				continue;
			}
			boolean isNullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
			boolean isLeftOut = leavesOut || leavesOutNulls(part.getAccessor());
			require(schema, part.getName(), isNullable, isLeftOut, required);
		}
		Arrays.stream(record.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(JsonProperty.class))
			.filter((method) -> !required.contains(method.getName()))
			.forEach((method) -> require(schema, method.getName(), isNullable(method), leavesOut, required));
		schema.setRequired(required.stream().sorted().toList());
	}

	private static boolean isNullable(Method method) {
		return method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
	}

	private static boolean leavesOutNulls(AnnotatedElement element) {
		JsonInclude include = element.getAnnotation(JsonInclude.class);
		return include != null && include.value() == JsonInclude.Include.NON_NULL;
	}

	private static void require(Schema<?> schema, String name, boolean isNullable, boolean isLeftOut,
			List<String> required) {
		if (isNullable && isLeftOut) {
			return;
		}
		required.add(name);
		if (isNullable) {
			Schema<?> part = Objects.requireNonNull(schema.getProperties().get(name), name);
			schema.getProperties().put(name, orNull(part));
		}
	}

	private static Schema<?> orNull(Schema<?> part) {
		if (part.get$ref() != null) {
			return new Schema<>().anyOf(List.of(part, DescribedOperations.schema("null", null)));
		}
		part.addType("null");
		return part;
	}

	private static Schema<?> problem() {
		Schema<?> problem = DescribedOperations.schema("object", null);
		for (String part : List.of("type", "title", "detail", "instance", "parameter")) {
			problem.addProperty(part, DescribedOperations.schema("string", null));
		}
		problem.addProperty("status", DescribedOperations.schema("integer", "int32"));
		problem.setRequired(List.of("status", "title"));
		return problem;
	}

}
