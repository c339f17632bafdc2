package org.candour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.candour.evaluate.Accuracy;
import org.candour.evaluate.AccuracyText;
import org.candour.evaluate.By;
import org.candour.evaluate.Form;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code evaluate} says is what the scorer of the shared collection says. */
@SharedCollection.Needed
class ScorerTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@EnumSource
	void saysWhatTheScorerSays(AnnotatedCollection collection, @TempDir Path work) throws Exception {
		Path gold = collection.gold();
		Evaluation evaluation = collection.evaluation();
		assertThat(evaluation.outcome().remarks()).isEmpty();
		Path export = Files.writeString(work.resolve("export.jsonl"), KnowledgeLines.of(evaluation.knowledge()));

		Accuracy accuracy = evaluation.accuracy();
		Map<?, ?> ours = JSON.readValue(new AccuracyText(accuracy, By.KIND, false).in(Form.JSON), Map.class);
		Map<?, ?> theirs = JSON.readValue(score(gold, export, "--json"), Map.class);
		assertThat(theirs).isNotEmpty();
		theirs.forEach((name, figure) -> assertThat(ours.get(name)).as(String.valueOf(name)).isEqualTo(figure));

		// The lists themselves are not shown where they differ: of some documents nobody
		// who mends the grammar looks at the mistakes.
		List<String> errors = accuracy.discrepancies()
			.stream()
			.flatMap((one) -> "%s\t%s\t%s".formatted(one.document(), one.what(), one.text()).lines())
			.sorted()
			.toList();
		List<String> listed = score(gold, export, "--errors").lines()
			.dropWhile((line) -> !line.startsWith("quotes that are"))
			.skip(1)
			.sorted()
			.toList();
		assertThat(errors.equals(listed)).as("the same %d errors", listed.size()).isTrue();
	}

	private static String score(Path gold, Path export, String form) throws IOException, InterruptedException {
		Path scorer = SharedCollection.FOLDER.resolve("annotation/score.py");
		List<String> command = new ArrayList<>(
				List.of("python3", scorer.toString(), gold.toString(), export.toString(), form));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("PYTHONIOENCODING", "utf-8");
		builder.environment().put("PYTHONUTF8", "1");
		Process process = builder.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isZero();
		return out;
	}

}
