package org.candour.serve.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.candour.serve.answer.QuestionAnswer;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions of {@code cypher/questions}, and their answers. */
@Component
@Asked
public class Questions {

	private static final String FILES = "classpath:cypher/questions/*.cypher", ENDING = ".cypher", LIMIT = "limit";

	private static final int USUAL = 200, MOST = 1000, LONGEST = 500;

	private final Rows rows;

	private final Named named;

	private final Examples examples;

	private final SortedMap<String, Question> questions = new TreeMap<>();

	Questions(Rows rows, Named named, Examples examples) throws IOException {
		this.rows = rows;
		this.named = named;
		this.examples = examples;
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			String name = String.valueOf(file.getFilename()).replace(ENDING, "");
			this.questions.put(name, Question.read(name, text(file)));
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Lists what can be asked.
	 * @return the questions by their names
	 */
	public List<QuestionAnswer> all() {
		Examples.Found found = this.examples.find();
		return this.questions.values().stream().map((question) -> question.described(found)).toList();
	}

	/**
	 * Answers a question.
	 * @param name its name
	 * @param given what was given for each parameter, and for {@code limit}, if anything
	 * @return the rows of the answer; nothing if there is no such question
	 * @throws BadQuestionException if something else has to be given
	 * @throws UnknownException if an entity is not there
	 */
	public Optional<List<Map<String, Object>>> answer(String name, Map<String, List<String>> given) {
		return Optional.ofNullable(this.questions.get(name))
			.map((question) -> this.rows.read(question.cypher(), parameters(question, given)));
	}

	private Map<String, Object> parameters(Question question, Map<String, List<String>> given) {
		TreeSet<String> known = new TreeSet<>(question.parameters().keySet());
		known.add(LIMIT);
		given.keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			throw new BadQuestionException(name,
					"'%s' is not known here: allowed are %s".formatted(name, String.join(", ", known)));
		});
		Map<String, Object> parameters = new HashMap<>();
		parameters.put(LIMIT, limit(given.getOrDefault(LIMIT, List.of(Integer.toString(USUAL)))));
		question.parameters()
			.values()
			.forEach((parameter) -> parameters.put(parameter.name(), parameter.type()
				.read(parameter.name(), one(parameter, given.getOrDefault(parameter.name(), List.of())), this.named)));
		return parameters;
	}

	private static String one(Question.Parameter parameter, List<String> words) {
		if (words.size() != 1 || words.getFirst().isBlank() || words.getFirst().length() > LONGEST) {
			throw new BadQuestionException(parameter.name(), "'%s' must be given once, in 1 to %d characters: %s (%s)"
				.formatted(parameter.name(), LONGEST, parameter.meaning(), parameter.type().word()));
		}
		return words.getFirst();
	}

	private static int limit(List<String> words) {
		if (words.size() != 1 || !words.getFirst().matches("[1-9][0-9]{0,3}")
				|| Integer.parseInt(words.getFirst()) > MOST) {
			throw new BadQuestionException(LIMIT, "An answer has 1 to %d rows".formatted(MOST));
		}
		return Integer.parseInt(words.getFirst());
	}

}
