package org.candour.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	private final List<String> asked = new ArrayList<>();

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private boolean done = true;

	@ParameterizedTest
	@CsvSource({ "import a b.txt, 'import [a, b.txt]'", "serve, serve []",
			"serve import/documents, serve [import/documents]", "export, export null null",
			"export --format jsonl, export null null", "export --output=o --texts t, export o t",
			"forget a.txt b.txt, 'forget [a.txt, b.txt]'", "status, status",
			"evaluate gold, 'evaluate Measurement[gold=gold, documents=null, only=null, by=kind, form=table, errors=false]'",
			"evaluate gold --documents d --only n --by rule --format csv --errors, 'evaluate Measurement[gold=gold, documents=d, only=n, by=rule, form=csv, errors=true]'",
			"train a b, 'train [a, b] import/model/findings.csv 3.0'",
			"train a --output m.csv --caution 1.5, 'train [a] m.csv 1.5'" })
	void asksTheProgram(String line, String call) {
		assertThat(run(line)).isZero();
		assertThat(this.asked).containsExactly(call);
		assertThat(this.out.toString() + this.err).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "import a", "serve", "export", "forget a", "status", "evaluate a", "train a" })
	void saysByTheExitCodeThatSomethingWasNotDone(String line) {
		this.done = false;
		assertThat(run(line)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "import", "forget", "read a", "export --format csv", "export --output",
			"serve --prot=1", "status now", "evaluate", "evaluate a b", "evaluate a --by word", "train",
			"train a --caution much" })
	void explainsAWrongCommandLine(String line) {
		assertThat(run(line)).isEqualTo(2);
		assertThat(this.asked).isEmpty();
		assertThat(this.out.toString()).isEmpty();
		assertThat(this.err.toString()).contains("Usage: candour");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "import ", "serve ", "export ", "forget ", "status ", "evaluate ", "train " })
	void explainsEachCommand(String command) {
		assertThat(run(command + "--help")).isZero();
		assertThat(this.out.toString()).startsWith("Usage: candour " + command).contains("Exit codes:");
		assertThat(this.err.toString()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "import ", "status " })
	void saysItsVersion(String command) {
		assertThat(run(command + "--version")).isZero();
		assertThat(this.out.toString()).startsWith("candour ");
	}

	@Test
	void showsARefusalWithoutAStackTrace() {
		int code = Commands.run(new Recorder() {
			@Override
			public boolean status() {
				throw new RefusedException("The graph is in use.", null);
			}
		}, new PrintWriter(this.out, true), new PrintWriter(this.err, true), "status");
		assertThat(code).isEqualTo(1);
		assertThat(this.err.toString()).isEqualToIgnoringNewLines("The graph is in use.");
	}

	private int run(String line) {
		return Commands.run(new Recorder(), new PrintWriter(this.out, true), new PrintWriter(this.err, true),
				line.isEmpty() ? new String[0] : line.split(" "));
	}

	private class Recorder implements Program {

		@Override
		public boolean importDocuments(List<Path> paths) {
			return record("import " + paths);
		}

		@Override
		public boolean serve(List<Path> paths) {
			return record("serve " + paths);
		}

		@Override
		public boolean export(Path output, Path texts) {
			return record("export " + output + " " + texts);
		}

		@Override
		public boolean forget(List<String> documents) {
			return record("forget " + documents);
		}

		@Override
		public boolean status() {
			return record("status");
		}

		@Override
		public boolean evaluate(Measurement measurement) {
			return record("evaluate " + measurement);
		}

		@Override
		public boolean train(List<Path> golds, Path output, double caution) {
			return record("train %s %s %s".formatted(golds, output, caution));
		}

		private boolean record(String call) {
			CommandsTests.this.asked.add(call);
			return CommandsTests.this.done;
		}

	}

}
