package org.candour.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import PATH…}. */
@Command(name = "import", description = { "Reads documents into the graph.",
		"What is there already and has not changed is not read again. A document goes by the name of its file." })
final class ImportCommand implements Callable<Integer> {

	private final Program program;

	@Parameters(arity = "1..*", paramLabel = "PATH",
			description = "A file (.txt, .md, .html, .pdf, .docx) or a folder of them. What a manifest.csv beside a file "
					+ "says of it is taken over.")
	private List<Path> paths = List.of();

	ImportCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		return Commands.exitCode(this.program.importDocuments(this.paths));
	}

}
