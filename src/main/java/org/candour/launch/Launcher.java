package org.candour.launch;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program in this Java where it can, and otherwise in a process of its own:
 * with a newer Java where this one is too old, with a UTF-8 locale where this one could
 * not spell the names of all files, and without warnings about the libraries.
 */
public final class Launcher {

	private static final String PROGRAM = "org.candour.Candour";

	/**
	 * Set in the process that was started, to the number of the one that waits for it.
	 */
	private static final String LAUNCHED_BY = "candour.launched-by";

	/** Allows the libraries of Neo4j what Java 24 and newer warn of. */
	private static final String UNSAFE = "sun.misc.unsafe.memory.access";

	private static final int WRONG_USAGE = 2;

	private Launcher() {
	}

	/**
	 * Starts the program.
	 * @param arguments the command line
	 * @throws Exception if the program throws one
	 */
	public static void main(String[] arguments) throws Exception {
		Long launchedBy = Long.getLong(LAUNCHED_BY);
		if (launchedBy != null) {
			// Whoever ends the process that waits for this one need not look for it.
			ProcessHandle.of(launchedBy).ifPresent((process) -> process.onExit().thenRun(() -> System.exit(1)));
			run(spelt(arguments, launchedBy));
		}
		else if (recent() && spellsAllNames() && quiet()) {
			run(arguments);
		}
		else {
			Optional<Path> home = recent() ? Optional.of(Path.of(System.getProperty("java.home"))) : JavaHomes.find();
			System.exit(home.isPresent() ? launch(home.get(), arguments) : refuse());
		}
	}

	private static void run(String[] arguments) throws Exception {
		Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
	}

	private static int refuse() {
		System.err.printf("Candour needs Java %d or newer. This is Java %s (%s),%n", JavaHomes.OLDEST,
				System.getProperty("java.version"), System.getProperty("java.home"));
		System.err.println("and no newer one was found where JAVA_HOME points or in the usual folders.");
		System.err.println("Install one (https://adoptium.net has them for every system), or set JAVA_HOME.");
		return WRONG_USAGE;
	}

	private static int launch(Path home, String[] arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command(home, arguments)).inheritIO();
		if (!spellsAllNames()) {
			builder.environment().put("LC_ALL", "C.UTF-8");
		}
		Process process = builder.start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
		return process.waitFor();
	}

	/** The same as this process was started with, but for the Java. */
	static List<String> command(Path home, String[] arguments) {
		String classPath = System.getProperty("java.class.path");
		List<String> command = new ArrayList<>();
		command.add(JavaHomes.java(home).toString());
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		command.add("-D" + LAUNCHED_BY + "=" + ProcessHandle.current().pid());
		command.add("-D" + UNSAFE + "=allow");
		command.addAll((classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator))
				? List.of("-jar", classPath) : List.of("-cp", classPath, Launcher.class.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

	private static void end(Process process) {
		process.destroy();
		try {
			process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean recent() {
		return Runtime.version().feature() >= JavaHomes.OLDEST;
	}

	/**
	 * Whether this Java will not print warnings that nobody who runs the program can do
	 * anything about. They can be turned off on its command line only.
	 */
	private static boolean quiet() {
		return Runtime.version().feature() < 24 || System.getProperty(UNSAFE) != null;
	}

	/**
	 * In the POSIX locale of Linux (a container, a cron job) Java takes file names for
	 * ASCII.
	 */
	private static boolean spellsAllNames() {
		return !System.getProperty("os.name").startsWith("Linux")
				|| "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
	}

	/**
	 * The arguments as they were given to the waiting process, which may not have been
	 * able to spell them.
	 */
	private static String[] spelt(String[] arguments, long waiting) {
		try {
			Path given = Path.of("/proc", Long.toString(waiting), "cmdline");
			String[] words = new String(Files.readAllBytes(given), StandardCharsets.UTF_8).split("\0", -1);
			int end = words.length - 1;
			return Arrays.copyOfRange(words, end - arguments.length, end);
		}
		catch (IOException | IndexOutOfBoundsException ex) {
			return arguments;
		}
	}

}
