package org.candour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.command.RefusedException;
import org.candour.extract.learn.LinearModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TeacherTests {

	private static final String STATED = "Letters to the %s lay unanswered in a drawer.";

	@TempDir
	private Path folder;

	@Test
	void teachesTheSameFromTheSameDocuments() throws IOException {
		for (String body : List.of("board", "council", "trust", "ministry")) {
			annotate(body);
		}
		Training training = SharedSteps.teacher().teach(List.of(this.folder), 1);
		Path saved = this.folder.resolve("model/findings.csv");
		training.save(saved);
		assertThat(saved).hasContent(SharedSteps.teacher().teach(List.of(this.folder), 1).model().toString());
		assertThat(LinearModel.read(Files.readString(saved), "findings.csv").labels()).containsExactly("failing",
				"none");
		assertThat(Files.readString(saved)).contains("\nword unanswered,").doesNotContain("ministry");
	}

	@Test
	void measuresEachDocumentWithWhatOthersTaught() throws IOException {
		for (String body : List.of("board", "council", "trust", "ministry")) {
			annotate(body);
		}
		Training training = SharedSteps.teacher().teach(List.of(this.folder), 1);
		assertThat(training.rules().total().measures().get("finding").recall()).isZero();
		assertThat(training.taught().total().measures().get("finding").recall()).isOne();
		assertThat(training.outcome().failed()).isZero();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		training.print(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("rules alone")
			.containsPattern("finding +0.000 +0.000 +0.000 +1.000 +1.000 +1.000");
	}

	@Test
	void refusesToLearnFromOneDocument() throws IOException {
		annotate("board");
		Teacher teacher = SharedSteps.teacher();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> teacher.teach(List.of(this.folder), 1))
			.withMessageContaining("two annotated documents");
	}

	private void annotate(String body) throws IOException {
		String stated = STATED.formatted(body);
		Files.writeString(this.folder.resolve(body + ".txt"),
				"The hall of the %s has a red roof. %s%n".formatted(body, stated));
		Files.writeString(this.folder.resolve(body + ".txt.gold.json"), """
				{"document": "%s.txt", "entities": [],
				 "findings": [{"id": "f1", "kind": "failing", "quote": "%s", "attributedTo": [], "assertedBy": [],
				               "mode": "reported", "themes": ["response"]}],
				 "recommendations": [], "relations": []}
				""".formatted(body, stated));
	}

}
