package org.candour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.evaluate.Annotated;
import org.candour.evaluate.GoldException;
import org.candour.evaluate.GoldFile;
import org.candour.evaluate.GoldFiles;
import org.candour.knowledge.Document;
import org.candour.read.DocumentFile;
import org.candour.read.DocumentFiles;
import org.candour.read.DocumentReader;
import org.candour.read.Remark;
import org.candour.read.UnreadableException;

/**
 * Brings documents and their annotations together. What is wrong with one is taken down
 * with its reason, and the others go on.
 */
final class GoldCollection {

	private final @Nullable Path documents;

	private final Outcome outcome;

	/**
	 * Prepares to read annotations.
	 * @param documents the folder of the documents, or null if they lie near their
	 * annotations
	 * @param outcome where to take down which annotations and documents cannot be used
	 */
	GoldCollection(@Nullable Path documents, Outcome outcome) {
		this.documents = documents;
		this.outcome = outcome;
	}

	/**
	 * Reads the annotations of a folder and the documents that they annotate.
	 * @param folder the folder
	 * @param only a part of the names of the annotations to use, null for all
	 * @return the documents with their annotations, by name of document
	 */
	Map<String, Annotated> in(Path folder, @Nullable String only) {
		Map<Path, GoldFile> golds = new LinkedHashMap<>();
		golds(folder, only).forEach((gold) -> place(gold, golds));
		Map<String, Annotated> annotated = new LinkedHashMap<>();
		DocumentReader reader = new DocumentReader((remark) -> {
		});
		for (DocumentFile file : DocumentFiles.under(golds.keySet(), this.outcome::add)) {
			GoldFile gold = golds.get(file.path());
			try {
				Document document = reader.read(file);
				annotated.put(document.name(), gold.annotated(document));
			}
			catch (UnreadableException ex) {
				this.outcome.add(ex.remark());
			}
			catch (GoldException ex) {
				fault(gold.path(), ex);
			}
		}
		return annotated;
	}

	private void place(GoldFile gold, Map<Path, GoldFile> golds) {
		Optional<Path> path = GoldFiles.document(gold.path(), gold.document(), this.documents);
		if (path.isEmpty()) {
			fault(gold.path(), "document",
					"there is no file '%s' %s".formatted(gold.document(), (this.documents != null)
							? "in " + this.documents : "beside this one, nor in ../documents or ../../documents"));
		}
		else if (golds.containsKey(path.get())) {
			fault(gold.path(), "document", "'%s' is annotated in %s, too".formatted(gold.document(),
					golds.get(path.get()).path().getFileName()));
		}
		else {
			golds.put(path.get(), gold);
		}
	}

	private List<GoldFile> golds(Path folder, @Nullable String only) {
		List<GoldFile> golds = new ArrayList<>();
		for (Path file : files(folder, only)) {
			try {
				golds.add(GoldFile.read(file));
			}
			catch (GoldException ex) {
				fault(file, ex);
			}
		}
		return golds;
	}

	private List<Path> files(Path folder, @Nullable String only) {
		try {
			if (!Files.isDirectory(folder)) {
				fault(folder, null, Files.exists(folder) ? "is no folder" : "there is no such folder");
				return List.of();
			}
			List<Path> files = GoldFiles.in(folder, only);
			if (files.isEmpty()) {
				fault(folder, null, "holds no annotations: no file *%s%s".formatted((only != null) ? only + "*" : "",
						GoldFiles.ENDING));
			}
			return files;
		}
		catch (IOException ex) {
			fault(folder, null, "cannot be read: " + ex);
			return List.of();
		}
	}

	private void fault(Path file, GoldException ex) {
		ex.faults().forEach((fault) -> fault(file, fault.field().isEmpty() ? null : fault.field(), fault.reason()));
	}

	private void fault(Path file, @Nullable String field, String reason) {
		this.outcome.add(new Remark(file, field, reason, true));
	}

}
