package org.candour.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train GOLD_DIR…}. */
@Command(name = "train",
		description = { "Learns from annotated documents what findings look like that no rule finds.",
				"Shows what that brings, each document being read with what others taught, and writes it down. The "
						+ "same documents teach the same, byte for byte." })
final class TrainCommand implements Callable<Integer> {

	private final Program program;

	@Parameters(paramLabel = "GOLD_DIR", arity = "1..*",
			description = "Folders of annotations, <file name>.gold.json for each document; the documents lie beside "
					+ "them, in ../documents or in ../../documents from there.")
	private List<Path> golds = List.of();

	@Option(names = "--output", paramLabel = "FILE", defaultValue = "import/model/findings.csv",
			description = "Where to write what was learned (${DEFAULT-VALUE}).")
	private Path output = Path.of("");

	@Option(names = "--caution", paramLabel = "NUMBER", defaultValue = "3",
			description = "How many times as bad a wrong finding is as one that is overlooked (${DEFAULT-VALUE}).")
	private double caution;

	TrainCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		return Commands.exitCode(this.program.train(this.golds, this.output, this.caution));
	}

}
