package org.candour.serve.ask;

import java.util.Map;

import org.candour.serve.answer.QuestionAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuestionTests {

	private static final String FILE = """
			// Who said what?
			//
			// The first line,
			// and the second.
			//
			// parameter who entity: who said it
			// parameter times integer: how often
			// example {"who": "Owen Hart", "times": 2}
			// answer {"x": 1}

			MATCH (n {id: $who}) WHERE n.times > $times
			RETURN n
			LIMIT $limit
			""";

	@Test
	void isReadFromItsHeader() {
		QuestionAnswer question = Question.read("who-said-what", FILE).described(new Examples.Found(Map.of()));
		assertThat(question.question()).isEqualTo("Who said what?");
		assertThat(question.explanation()).isEqualTo("The first line, and the second.");
		assertThat(question.parameters()).containsExactly(
				new QuestionAnswer.Parameter("times", "integer", "how often", "2"),
				new QuestionAnswer.Parameter("who", "entity", "who said it", "Owen Hart"));
		assertThat(question.example()).isEqualTo("/api/questions/who-said-what?times=2&who=Owen%20Hart");
	}

	@Test
	void takesItsExamplesFromTheGraph() {
		Examples.Found found = new Examples.Found(Map.of("person", Map.of("id", "person/ruth-penn")));
		assertThat(Question.read("who-said-what", FILE).described(found).example())
			.isEqualTo("/api/questions/who-said-what?times=2&who=person/ruth-penn");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			who entity: | who person or agency: | no parameter
			who entity: | who word: | no type of parameter
			example | other | 0 examples
			"times": 2 | "often": 2 | The example has
			> $times | > 1 | The query uses
			LIMIT $limit | LIMIT 3 | The query uses
			""")
	void isRefusedIfItsHeaderIsWrong(String right, String wrong, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> Question.read("wrong", FILE.replace(right, wrong)))
			.withMessageContainingAll("The question wrong", reason);
	}

}
