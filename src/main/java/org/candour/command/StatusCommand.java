package org.candour.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** {@code status}. */
@Command(name = "status", description = "Says which documents the graph holds, and how much was read in them.")
final class StatusCommand implements Callable<Integer> {

	private final Program program;

	StatusCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		return Commands.exitCode(this.program.status());
	}

}
