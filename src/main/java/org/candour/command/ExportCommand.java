package org.candour.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export --format jsonl [--output FILE] [--texts DIR]}. */
@Command(name = "export", description = "Writes the graph, one fact a line, each with its quotes, in a stable order.")
final class ExportCommand implements Callable<Integer> {

	private final Program program;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl",
			description = "How to write it: ${COMPLETION-CANDIDATES} (JSON Lines, UTF-8).")
	private Form format = Form.jsonl;

	@Option(names = "--output", paramLabel = "FILE", description = "The file to write; standard output if left out.")
	private @Nullable Path output;

	@Option(names = "--texts", paramLabel = "DIR",
			description = "Also write the text of each document that is not plain text to DIR/<file name>.txt; "
					+ "the offsets of its quotes are into that.")
	private @Nullable Path texts;

	ExportCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		return Commands.exitCode(this.program.export(this.output, this.texts));
	}

	/** The forms there are, as they are written on the command line. */
	enum Form {

		jsonl

	}

}
