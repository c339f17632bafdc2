package org.candour.launch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a Java on this machine that is recent enough. */
final class JavaHomes {

	/** The oldest version of Java that can run the program. */
	static final int OLDEST = 21;

	private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?(\\d+)");

	/** Where the installers of Linux, macOS and Windows put each Java in a folder. */
	private static final List<String> FOLDERS = List.of("/usr/lib/jvm", "/usr/lib64/jvm", "/usr/java", "/opt/java",
			"/opt", "/usr/local", "/Library/Java/JavaVirtualMachines", "~/Library/Java/JavaVirtualMachines",
			"/opt/homebrew/opt", "~/.sdkman/candidates/java", "~/.jdks", "~/.gradle/jdks", "~/.asdf/installs/java",
			"~/.local/share/mise/installs/java", "C:/Program Files/Java", "C:/Program Files/Eclipse Adoptium",
			"C:/Program Files/Microsoft", "C:/Program Files/Amazon Corretto", "C:/Program Files/Zulu");

	private JavaHomes() {
	}

	/**
	 * Looks where {@code JAVA_HOME} points, then in the usual folders.
	 * @return that of {@code JAVA_HOME} if it is recent enough, else the oldest that is
	 */
	static Optional<Path> find() {
		String named = System.getenv("JAVA_HOME");
		Optional<Path> home = (named != null) ? homes(named).filter(JavaHomes::recent).findFirst() : Optional.empty();
		return home.or(() -> in(FOLDERS, System.getProperty("user.home")));
	}

	static Optional<Path> in(List<String> folders, String userHome) {
		return folders.stream()
			.map((folder) -> folder.startsWith("~") ? userHome + folder.substring(1) : folder)
			.flatMap(JavaHomes::children)
			.filter(JavaHomes::recent)
			.min(Comparator.comparing(JavaHomes::version).thenComparing(Comparator.naturalOrder()));
	}

	static Path java(Path home) {
		Path windows = home.resolve("bin").resolve("java.exe");
		return Files.exists(windows) ? windows : home.resolve("bin").resolve("java");
	}

	private static Stream<Path> children(String folder) {
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> children = Files.newDirectoryStream(Path.of(folder))) {
			for (Path child : children) {
				homes(child.toString()).forEach(found::add);
			}
		}
		catch (IOException | InvalidPathException | DirectoryIteratorException ex) {
			// Not on this machine.
		}
		return found.stream();
	}

	/** On macOS the home lies deeper, and Homebrew puts it deeper still. */
	private static Stream<Path> homes(String folder) {
		return Stream.of("", "Contents/Home", "libexec/openjdk.jdk/Contents/Home").map(Path.of(folder)::resolve);
	}

	private static boolean recent(Path home) {
		return version(home) >= OLDEST && Files.isExecutable(java(home));
	}

	/** Every Java says its version in a file of this name. */
	private static int version(Path home) {
		try {
			Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
			return version.find() ? Integer.parseInt(version.group(1)) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
