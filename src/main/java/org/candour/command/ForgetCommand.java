package org.candour.command;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forget DOCUMENT…}. */
@Command(name = "forget", description = "Takes documents out of the graph, with all that rests on them alone.")
final class ForgetCommand implements Callable<Integer> {

	private final Program program;

	@Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "The name of a document: that of its file.")
	private List<String> documents = List.of();

	ForgetCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		return Commands.exitCode(this.program.forget(this.documents));
	}

}
