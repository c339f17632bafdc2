package org.candour.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(name = "candour", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
		versionProvider = Commands.Version.class, sortOptions = false, usageHelpAutoWidth = true,
		descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n",
		commandListHeading = "%nCommands:%n", exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all done", "1:something was not done; what and why is on standard error",
				"2:the command line is wrong, nothing was done" },
		description = "Turns documents about public failings into a graph in which every fact quotes its evidence.",
		footerHeading = "%nSettings (environment variables):%n",
		footer = { "  CANDOUR_DATA       the folder of the embedded graph (data)",
				"  CANDOUR_BOLT_PORT  where serve offers the graph to Neo4j's own tools (7687)",
				"  SERVER_PORT        where serve answers (8080)",
				"  SPRING_NEO4J_URI   a Neo4j server to use instead of the embedded graph,",
				"                     with SPRING_NEO4J_AUTHENTICATION_USERNAME and _PASSWORD" })
public final class Commands implements Callable<Integer> {

	/** Set by picocli. */
	@Spec
	private CommandSpec spec;

	private Commands() {
	}

	/**
	 * Does what a command line asks for.
	 * @param program what does it
	 * @param out where usage and version are written when asked for
	 * @param err where everything else is written
	 * @param arguments the command line
	 * @return the exit code: 0 if all was done, 1 if not, 2 if the command line is wrong
	 */
	public static int run(Program program, PrintWriter out, PrintWriter err, String... arguments) {
		return new CommandLine(new Commands()).addSubcommand(new ImportCommand(program))
			.addSubcommand(new ServeCommand(program))
			.addSubcommand(new ExportCommand(program))
			.addSubcommand(new ForgetCommand(program))
			.addSubcommand(new StatusCommand(program))
			.addSubcommand(new EvaluateCommand(program))
			.addSubcommand(new TrainCommand(program))
			.setOut(out)
			.setErr(err)
			.setExecutionExceptionHandler(Commands::explain)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.execute(arguments);
	}

	@Override
	public Integer call() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do, for example: candour serve");
	}

	private static int explain(Exception thrown, CommandLine command, Object parsed) throws Exception {
		if (!(thrown instanceof RefusedException)) {
			throw thrown;
		}
		if (!String.valueOf(thrown.getMessage()).isEmpty()) {
			command.getErr().println(thrown.getMessage());
		}
		return ExitCode.SOFTWARE;
	}

	static int exitCode(boolean done) {
		return done ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	/** The version as it is written in the jar. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = Commands.class.getPackage().getImplementationVersion();
			return new String[] { "candour " + ((version != null) ? version : "(development)") };
		}

	}

}
