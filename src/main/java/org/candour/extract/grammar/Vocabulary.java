package org.candour.extract.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of {@code import/grammar} and {@code import/lexicon}: those of a folder, or
 * those that travel with the program.
 */
public final class Vocabulary {

	private final @Nullable Path folder;

	private final Set<String> used = new TreeSet<>();

	private Vocabulary(@Nullable Path folder) {
		this.folder = folder;
	}

	/**
	 * The vocabulary that travels with the program.
	 * @return the vocabulary
	 */
	public static Vocabulary bundled() {
		return new Vocabulary(null);
	}

	/**
	 * A vocabulary of one's own.
	 * @param folder a folder with {@code grammar} and {@code lexicon} in it
	 * @return the vocabulary
	 */
	public static Vocabulary in(Path folder) {
		return new Vocabulary(folder);
	}

	/**
	 * The text of a file.
	 * @param file its path, for example {@code grammar/failings.yaml}
	 * @return the text
	 * @throws IllegalArgumentException if it is not there or cannot be read
	 */
	public String text(String file) {
		this.used.add(file);
		try {
			if (this.folder != null) {
				return Files.readString(this.folder.resolve(file));
			}
			try (InputStream stream = Vocabulary.class.getResourceAsStream("/import/" + file)) {
				if (stream == null) {
					throw new IllegalArgumentException("import/%s is missing".formatted(file));
				}
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("import/%s cannot be read: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	/**
	 * The content of a YAML file.
	 * @param file its path
	 * @param <T> what its top level is: a list or a map
	 * @return the content
	 * @throws IllegalArgumentException if it is no YAML; the message names the file and
	 * the line
	 */
	@SuppressWarnings("unchecked")
	public <T> T yaml(String file) {
		try {
			return (T) new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file));
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException("import/%s: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	/**
	 * What changes when any file that was read changes.
	 * @return a hash, in hexadecimal
	 */
	public String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String file : List.copyOf(this.used)) {
				digest.update(file.getBytes(StandardCharsets.UTF_8));
				digest.update(text(file).getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
