package org.candour.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the documents among files and folders. */
public final class DocumentFiles {

	private final Consumer<Remark> remarks;

	private final Map<Path, Manifest> manifests = new HashMap<>();

	private final Map<String, DocumentFile> found = new LinkedHashMap<>();

	private DocumentFiles(Consumer<Remark> remarks) {
		this.remarks = remarks;
	}

	/**
	 * Finds the documents under some paths. A file named outright must be a document; in
	 * a folder, and the folders in it, what is none is passed over with a mention, hidden
	 * files without one. A name is used once: a second file of the same name is refused.
	 * @param paths files and folders
	 * @param remarks is told what is missing, refused or passed over
	 * @return the files to read, each once: in the order of the paths, and within a
	 * folder by name
	 */
	public static List<DocumentFile> under(Collection<Path> paths, Consumer<Remark> remarks) {
		DocumentFiles files = new DocumentFiles(remarks);
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				files.addFolder(path);
			}
			else {
				files.addFile(path);
			}
		}
		return List.copyOf(files.found.values());
	}

	private void addFolder(Path folder) {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new Walk(folder, files));
		}
		catch (IOException ex) {
			this.remarks.accept(Remark.failure(folder, Reasons.of(ex)));
		}
		files.sort(Comparator.comparing(Path::toString));
		for (Path file : files) {
			if (file.getFileName().toString().equals(Manifest.NAME)) {
				continue;
			}
			if (Format.of(file).isPresent()) {
				add(file);
			}
			else {
				this.remarks.accept(Remark.mention(file, "passed over, its ending is none of " + Format.known()));
			}
		}
	}

	private void addFile(Path file) {
		if (!Files.exists(file)) {
			this.remarks.accept(Remark.failure(file, "there is no such file or folder"));
		}
		else if (Format.of(file).isEmpty()) {
			this.remarks.accept(Remark.failure(file, "cannot be read, its ending is none of " + Format.known()));
		}
		else {
			add(file);
		}
	}

	private void add(Path file) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		Manifest manifest = this.manifests.computeIfAbsent(folder, (key) -> Manifest.in(key, this.remarks));
		DocumentFile document = new DocumentFile(file, manifest.source(file));
		DocumentFile earlier = this.found.putIfAbsent(document.name(), document);
		if (earlier != null && !same(earlier.path(), file)) {
			this.remarks.accept(Remark.failure(file,
					"not read, because %s has the same name, and a document goes by its file's name; rename one of the two"
						.formatted(earlier.path())));
		}
	}

	private static boolean same(Path one, Path other) {
		try {
			return Files.isSameFile(one, other);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Collects the files of a folder; what cannot be visited is told and passed over. */
	private final class Walk extends SimpleFileVisitor<Path> {

		private final Path start;

		private final List<Path> files;

		Walk(Path start, List<Path> files) {
			this.start = start;
			this.files = files;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			boolean hidden = !folder.equals(this.start) && Files.isHidden(folder);
			return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			if (!Files.isHidden(file) && !Files.isDirectory(file)) {
				this.files.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			DocumentFiles.this.remarks.accept(Remark.failure(file, Reasons.of(ex)));
			return FileVisitResult.CONTINUE;
		}

	}

}
