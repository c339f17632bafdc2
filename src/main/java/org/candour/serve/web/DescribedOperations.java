package org.candour.serve.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes what can be asked: every parameter with its meaning and an example. */
@Component
class DescribedOperations implements GlobalOperationCustomizer {

	static final String PROBLEM = "Problem";

	/** How lists can be had besides JSON. */
	private static final List<String> FORMS = List.of("application/jsonl", "application/x-ndjson", "text/csv");

	private static final Map<Class<?>, Schema<?>> TYPES = Map.of(boolean.class, schema("boolean", null), Boolean.class,
			schema("boolean", null), Integer.class, schema("integer", "int32"), LocalDate.class,
			schema("string", "date"));

	private final DescribedWords words;

	DescribedOperations(DescribedWords words) {
		this.words = words;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		String resource = method.getBeanType().getSimpleName();
		String key = resource + "." + method.getMethod().getName();
		operation.setOperationId(this.words.of(key + ".id"));
		operation.setSummary(this.words.of(key));
		operation.setTags(List.of(resource.replace("Resource", "")));
		List<Parameter> parameters = new ArrayList<>();
		if (operation.getParameters() != null) {
			operation.getParameters()
				.stream()
				.filter((parameter) -> "path".equals(parameter.getIn()))
				.map((parameter) -> described(parameter, resource + "." + parameter.getName()))
				.forEach(parameters::add);
		}
		Arrays.stream(method.getMethodParameters())
			.filter((parameter) -> Parameters.isFilter(parameter.getParameterType()))
			.flatMap((parameter) -> Parameters.components(parameter.getParameterType()))
			.map(this::parameter)
			.filter((parameter) -> !parameter.getName().equals(this.words.perhaps(key + ".without")))
			.forEach(parameters::add);
		operation.setParameters(parameters);
		Content content = operation.getResponses().get("200").getContent();
		boolean isAnyForm = method.getMethod().getReturnType() == Listing.class && takesAnyForm(method);
		FORMS.stream()
			.filter((form) -> isAnyForm || content.containsKey(form))
			.forEach((form) -> content.addMediaType(form, new MediaType().schema(schema("string", null))));
		for (String status : List.of("400", "404", "503")) {
			operation.getResponses().addApiResponse(status, problem(this.words.of("problem." + status)));
		}
		return operation;
	}

	private static boolean takesAnyForm(HandlerMethod method) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		return mapping != null && mapping.produces().length == 0;
	}

	private Parameter parameter(RecordComponent component) {
		String key = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
		Parameter parameter = new Parameter().in("query").name(component.getName());
		if (component.getType() == List.class) {
			Schema<?> each = schema(ResolvableType.forType(component.getGenericType()).getGeneric().toClass());
			parameter.schema(schema("array", null).items(each)).style(Parameter.StyleEnum.FORM).explode(true);
		}
		else {
			parameter.schema(schema(component.getType()));
		}
		parameter.required(this.words.perhaps(key + ".required") != null);
		return described(parameter, key);
	}

	private Parameter described(Parameter parameter, String key) {
		parameter.description(this.words.of(key));
		parameter.example(this.words.perhaps(key + ".example"));
		return parameter;
	}

	private static Schema<?> schema(Class<?> type) {
		List<String> words = Values.words(type);
		if (!words.isEmpty()) {
			Schema<String> closed = new Schema<>();
			closed.addType("string");
			closed.setEnum(words);
			return closed;
		}
		return TYPES.getOrDefault(type, schema("string", null));
	}

	static Schema<?> schema(String type, @Nullable String format) {
		Schema<Object> schema = new Schema<>();
		schema.addType(type);
		schema.setFormat(format);
		return schema;
	}

	static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
	}

}
