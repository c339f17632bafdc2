package org.candour.serve.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.candour.serve.answer.QuestionAnswer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A question of {@code cypher/questions}: a header of comments, and a query. The header
 * has the question, an explanation, a line {@code parameter NAME TYPE: what it is for}
 * for each parameter, and an {@code example} with a value for each. Besides these, every
 * query takes {@code $limit}, how many rows at most.
 *
 * @param name the name of the file
 * @param text the question
 * @param explanation how to read the answer
 * @param parameters the parameters, by name
 * @param example a value for each parameter
 * @param cypher the query
 */
record Question(String name, String text, String explanation, Map<String, Parameter> parameters,
		Map<String, String> example, String cypher) {

	private static final String COMMENT = "//";

	private static final Pattern LINE = Pattern.compile("(parameter|example|answer) (.+)");

	private static final Pattern PARAMETER = Pattern.compile("^(\\w+) (\\w+): (.+)$");

	private static final Pattern USED = Pattern.compile("\\$(\\w+)");

	private static final JsonMapper MAPPER = new JsonMapper();

	Question {
		TreeSet<String> declared = new TreeSet<>(parameters.keySet());
		if (!declared.equals(example.keySet())) {
			throw new IllegalArgumentException("The example has %s for %s".formatted(example.keySet(), declared));
		}
		declared.add("limit");
		TreeSet<String> used = USED.matcher(cypher)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		if (!declared.equals(used)) {
			throw new IllegalArgumentException("The query uses %s and not %s".formatted(used, declared));
		}
	}

	/**
	 * Reads a question.
	 * @param name what it is called
	 * @param file the header and the query
	 * @return the question
	 * @throws IllegalArgumentException if the header is not as it must be; the message
	 * says where
	 */
	static Question read(String name, String file) {
		List<String> header = file.lines()
			.takeWhile((line) -> line.startsWith(COMMENT))
			.map((line) -> line.substring(COMMENT.length()).strip())
			.toList();
		try {
			return new Question(name, header.getFirst(), explanation(header), parameters(header), example(header),
					file.lines().skip(header.size()).collect(Collectors.joining("\n")).strip());
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException("The question %s: %s".formatted(name, ex.getMessage()), ex);
		}
	}

	private static String explanation(List<String> header) {
		return header.stream()
			.skip(1)
			.filter((line) -> !line.isEmpty() && !LINE.matcher(line).matches())
			.collect(Collectors.joining(" "));
	}

	private static Map<String, Parameter> parameters(List<String> header) {
		return lines(header, "parameter").stream()
			.map(Question::parameter)
			.collect(Collectors.toMap(Parameter::name, Function.identity(), (one, other) -> other, TreeMap::new));
	}

	private static Parameter parameter(String line) {
		MatchResult match = PARAMETER.matcher(line)
			.results()
			.findFirst()
			.orElseThrow(
					() -> new IllegalArgumentException("'%s' is no parameter: NAME TYPE: MEANING".formatted(line)));
		return new Parameter(match.group(1), ParameterType.of(match.group(2)), match.group(3));
	}

	private static Map<String, String> example(List<String> header) {
		List<String> examples = lines(header, "example");
		if (examples.size() != 1) {
			throw new IllegalArgumentException("It has %d examples, not one".formatted(examples.size()));
		}
		return MAPPER.readTree(examples.getFirst())
			.properties()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (value) -> text(value.getValue()), (one, other) -> other,
					TreeMap::new));
	}

	private static String text(JsonNode value) {
		return (value.isString()) ? value.stringValue() : value.toString();
	}

	private static List<String> lines(List<String> header, String what) {
		return header.stream()
			.map(LINE::matcher)
			.filter((line) -> line.matches() && line.group(1).equals(what))
			.map((line) -> line.group(2))
			.toList();
	}

	/**
	 * Describes this question.
	 * @param found from which the example names whom there is to ask about
	 * @return the description
	 */
	QuestionAnswer described(Examples.Found found) {
		List<QuestionAnswer.Parameter> described = this.parameters.values()
			.stream()
			.map((parameter) -> new QuestionAnswer.Parameter(parameter.name(), parameter.type().word(),
					parameter.meaning(),
					parameter.type().example(found).orElse(String.valueOf(this.example.get(parameter.name())))))
			.toList();
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(QuestionAnswer.ADDRESS + "/" + this.name);
		described.forEach((parameter) -> address.queryParam(parameter.name(), parameter.example()));
		return new QuestionAnswer(this.name, this.text, this.explanation, described,
				address.encode().build().toUriString());
	}

	/**
	 * What has to be given.
	 *
	 * @param name the name
	 * @param type what it must be
	 * @param meaning what it is for
	 */
	record Parameter(String name, ParameterType type, String meaning) {
	}

}
