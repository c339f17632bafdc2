package org.candour.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate GOLD_DIR}. */
@Command(name = "evaluate",
		description = { "Measures how well documents are read that a careful reader has annotated.",
				"The documents are read anew, without a graph. An annotation that is wrong is named, with field and "
						+ "reason, and the others are used." })
final class EvaluateCommand implements Callable<Integer> {

	private final Program program;

	@Parameters(paramLabel = "GOLD_DIR",
			description = "A folder of annotations, <file name>.gold.json for each document.")
	private Path gold = Path.of("");

	@Option(names = "--documents", paramLabel = "DIR",
			description = "Where the documents are; beside their annotations, in ../documents or in ../../documents "
					+ "from there if left out.")
	private @Nullable Path documents;

	@Option(names = "--only", paramLabel = "NAME",
			description = "Use only the annotations whose file name contains this.")
	private @Nullable String only;

	@Option(names = "--by", paramLabel = "BY", defaultValue = "kind",
			description = "By what to give the figures: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). By rule: how many "
					+ "facts each rule found, how many of them are right, and in how many documents.")
	private Measurement.By by = Measurement.By.kind;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
			description = "How to write them: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
	private Measurement.Form form = Measurement.Form.table;

	@Option(names = "--errors",
			description = "Also list what was missed, extra or wrong; with --format csv, list that instead.")
	private boolean errors;

	EvaluateCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		return Commands.exitCode(this.program
			.evaluate(new Measurement(this.gold, this.documents, this.only, this.by, this.form, this.errors)));
	}

}
