package org.candour.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/** Cypher that lies in a file of its own. */
final class Statement {

	private Statement() {
	}

	/**
	 * Reads a statement of {@code cypher/load}.
	 * @param name the name of the file, without its ending
	 * @return the statement
	 * @throws UncheckedIOException if there is no such file
	 */
	static String load(String name) {
		return read("cypher/load/" + name + ".cypher");
	}

	/**
	 * Reads a statement.
	 * @param path where it lies on the class path
	 * @return the statement
	 * @throws UncheckedIOException if there is no such file
	 */
	static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s is missing".formatted(path), ex);
		}
	}

}
