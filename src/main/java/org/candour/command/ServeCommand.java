package org.candour.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code serve [PATH…]}. */
@Command(name = "serve", description = "Imports the paths, if any, then answers questions until it is stopped.")
final class ServeCommand implements Callable<Integer> {

	private final Program program;

	@Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders to import first, as for import.")
	private List<Path> paths = List.of();

	ServeCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		return Commands.exitCode(this.program.serve(this.paths));
	}

}
