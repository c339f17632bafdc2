package org.candour.serve.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.candour.serve.answer.QuestionAnswer;
import org.candour.serve.ask.Questions;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Describes each question as an operation of its own, with its own parameters. */
@Component
class DescribedQuestions implements GlobalOpenApiCustomizer {

	private static final String ANY = QuestionAnswer.ADDRESS + "/{name}";

	private final Questions questions;

	private final DescribedWords words;

	DescribedQuestions(Questions questions, DescribedWords words) {
		this.questions = questions;
		this.words = words;
	}

	@Override
	public void customise(OpenAPI api) {
		PathItem any = api.getPaths().remove(ANY);
		if (any != null) {
			this.questions.all()
				.forEach((question) -> api.getPaths()
					.addPathItem(question.href(), new PathItem().get(operation(question, any.getGet()))));
		}
	}

	private Operation operation(QuestionAnswer question, Operation any) {
		Operation operation = new Operation().operationId(id(question.name()))
			.summary(question.question())
			.description(question.explanation())
			.tags(any.getTags())
			.responses(any.getResponses());
		question.parameters().forEach((parameter) -> operation.addParametersItem(parameter(parameter)));
		return operation.addParametersItem(new Parameter().in("query")
			.name("limit")
			.description(this.words.of("QuestionsResource.limit"))
			.example(10)
			.schema(DescribedOperations.schema("integer", "int32")));
	}

	private static Parameter parameter(QuestionAnswer.Parameter parameter) {
		boolean isNumber = parameter.type().equals("integer");
		Schema<?> schema = DescribedOperations.schema(isNumber ? "integer" : "string", isNumber ? "int32" : null);
		return new Parameter().in("query")
			.name(parameter.name())
			.required(true)
			.description("%s (%s)".formatted(StringUtils.capitalize(parameter.meaning()), parameter.type()))
			.example(isNumber ? Integer.valueOf(parameter.example()) : parameter.example())
			.schema(schema);
	}

	/** For example {@code whoFailedToChallengeWhom}. */
	private static String id(String name) {
		return StringUtils
			.uncapitalize(Arrays.stream(name.split("-")).map(StringUtils::capitalize).collect(Collectors.joining()));
	}

}
