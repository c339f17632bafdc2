package org.candour;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.candour.read.DocumentFile;

/**
 * Tells by a hash whether a document has to be read again. It changes with everything
 * that its reading depends on: the bytes of the file, what the manifest says of it, the
 * vocabulary, and the code of the steps that read.
 */
final class Fingerprints {

	private static final List<String> CODE = List.of("knowledge", "read", "annotate", "extract");

	private final String steps;

	/**
	 * The fingerprints that this program gives.
	 * @param vocabulary a hash of the vocabulary
	 */
	Fingerprints(String vocabulary) {
		this.steps = vocabulary + code();
	}

	/**
	 * Finds what has to be read.
	 * @param files files, each of another name
	 * @param known the fingerprints of what was read already, by the name of the document
	 * @return the files that are new or changed, in their order, with their fingerprints;
	 * a file that cannot be read is one of them, with an empty one
	 */
	Map<DocumentFile, String> changed(List<DocumentFile> files, Map<String, String> known) {
		Map<DocumentFile, String> changed = new LinkedHashMap<>();
		for (DocumentFile file : files) {
			String fingerprint = of(file).orElse("");
			if (!fingerprint.equals(known.get(file.name()))) {
				changed.put(file, fingerprint);
			}
		}
		return changed;
	}

	/**
	 * The fingerprint of a document.
	 * @param file its file
	 * @return a hash in hexadecimal, or empty if the file cannot be read
	 */
	Optional<String> of(DocumentFile file) {
		MessageDigest digest = digest();
		try (InputStream bytes = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
			bytes.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		digest.update((file.listed() + this.steps).getBytes(StandardCharsets.UTF_8));
		return Optional.of(HexFormat.of().formatHex(digest.digest()));
	}

	/** A version number would stay the same while the code is being worked on. */
	private static String code() {
		List<String> hashes = new ArrayList<>();
		try {
			for (String step : CODE) {
				for (Resource file : new PathMatchingResourcePatternResolver()
					.getResources("classpath*:org/candour/%s/**/*.class".formatted(step))) {
					hashes.add(HexFormat.of().formatHex(digest().digest(file.getContentAsByteArray())));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The program cannot read its own classes", ex);
		}
		Collections.sort(hashes);
		return String.join("", hashes);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
