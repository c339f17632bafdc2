package org.candour.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Finds the files of annotations, and the documents that they annotate. */
public final class GoldFiles {

	/** How the name of a file of annotations ends, after that of its document. */
	public static final String ENDING = ".gold.json";

	private GoldFiles() {
	}

	/**
	 * The files of annotations in a folder.
	 * @param folder the folder
	 * @param only a part of the names of those that are wanted, or null for all
	 * @return the files, by name
	 * @throws IOException if the folder cannot be read
	 */
	public static List<Path> in(Path folder, @Nullable String only) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(ENDING))
				.filter((file) -> only == null || file.getFileName().toString().contains(only))
				.sorted()
				.toList();
		}
	}

	/**
	 * Finds an annotated document: in a folder given, else beside its annotation, or in a
	 * folder {@code documents} beside the folder of the annotation or that folder's own.
	 * @param gold the file of annotations
	 * @param document the name of the document
	 * @param folder the folder in which alone to look, or null
	 * @return the file of the document, or empty if there is none
	 */
	public static Optional<Path> document(Path gold, String document, @Nullable Path folder) {
		if (folder != null) {
			return Stream.of(folder.resolve(document)).filter(Files::isRegularFile).findFirst();
		}
		Path beside = gold.toAbsolutePath().normalize().getParent();
		return Stream.of("", "../documents", "../../documents")
			.map((place) -> beside.resolve(place).resolve(document).normalize())
			.filter(Files::isRegularFile)
			.findFirst();
	}

}
