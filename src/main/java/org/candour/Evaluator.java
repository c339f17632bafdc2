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

import org.candour.annotate.AnnotatedDocument;
import org.candour.annotate.Annotator;
import org.candour.evaluate.Annotated;
import org.candour.evaluate.GoldException;
import org.candour.evaluate.GoldFile;
import org.candour.evaluate.GoldFiles;
import org.candour.extract.Extractor;
import org.candour.knowledge.Document;
import org.candour.knowledge.Reading;
import org.candour.read.DocumentFile;
import org.candour.read.DocumentFiles;
import org.candour.read.DocumentReader;
import org.candour.read.Remark;
import org.candour.read.UnreadableException;
import org.candour.resolve.Resolver;

/**
 * Reads documents that a careful reader has annotated, step by step, without a graph: the
 * same steps as those of an import, on these documents alone.
 */
class Evaluator {

	private final Annotator annotator;

	private final Extractor extractor;

	private final Resolver resolver;

	Evaluator(Annotator annotator, Extractor extractor, Resolver resolver) {
		this.annotator = annotator;
		this.extractor = extractor;
		this.resolver = resolver;
	}

	/**
	 * Reads the documents that are annotated in a folder.
	 * @param folder the folder of annotations
	 * @param documents where the documents are; null if they lie beside their annotations
	 * or in a folder {@code documents} near
	 * @param only a part of the names of the annotations to use, null for all
	 * @return what was annotated, what was read, and which annotations and documents
	 * could not be used
	 */
	Evaluation evaluate(Path folder, @Nullable Path documents, @Nullable String only) {
		Outcome outcome = new Outcome();
		Map<String, Annotated> annotated = annotated(folder, documents, only, outcome);

		List<DocumentFile> files = annotated.values()
			.stream()
			.map((one) -> new DocumentFile(Path.of(one.document().name()), one.document().source()))
			.toList();
		List<Reading> readings = Workers.each(files, outcome, (file, step) -> {
			step.accept("annotate");
			AnnotatedDocument sentences = this.annotator.annotate(annotated.get(file.name()).document());

			step.accept("extract");
			return this.extractor.extract(sentences);
		});
		List<Annotated> read = readings.stream().map((reading) -> annotated.get(reading.document().name())).toList();

		return new Evaluation(read, this.resolver.resolve(readings), outcome);
	}

	private static Map<String, Annotated> annotated(Path folder, @Nullable Path documents, @Nullable String only,
			Outcome outcome) {
		Map<String, Annotated> annotated = new LinkedHashMap<>();
		Map<Path, GoldFile> golds = new LinkedHashMap<>();
		for (GoldFile gold : golds(folder, only, outcome)) {
			Optional<Path> path = GoldFiles.document(gold.path(), gold.document(), documents);
			if (path.isEmpty()) {
				outcome.add(new Remark(gold.path(), "document",
						"there is no file '%s' %s".formatted(gold.document(), (documents != null) ? "in " + documents
								: "beside it, nor in a folder 'documents' beside its folder or that folder's own"),
						true));
			}
			else if (golds.putIfAbsent(path.get(), gold) != null) {
				outcome.add(new Remark(gold.path(), "document", "'%s' is annotated in %s, too"
					.formatted(gold.document(), golds.get(path.get()).path().getFileName()), true));
			}
		}
		DocumentReader reader = new DocumentReader((remark) -> {
		});
		for (DocumentFile file : DocumentFiles.under(golds.keySet(), outcome::add)) {
			try {
				Document document = reader.read(file);
				annotated.put(document.name(), golds.get(file.path()).annotated(document));
			}
			catch (UnreadableException ex) {
				outcome.add(ex.remark());
			}
			catch (GoldException ex) {
				remark(golds.get(file.path()).path(), ex, outcome);
			}
		}
		return annotated;
	}

	private static List<GoldFile> golds(Path folder, @Nullable String only, Outcome outcome) {
		List<GoldFile> golds = new ArrayList<>();
		try {
			List<Path> files = Files.isDirectory(folder) ? GoldFiles.in(folder, only) : List.of();
			if (files.isEmpty()) {
				outcome.add(
						new Remark(folder, null,
								Files.isDirectory(folder) ? "holds no annotations: no file *%s%s"
									.formatted((only != null) ? only + "*" : "", GoldFiles.ENDING) : "is no folder",
								true));
			}
			for (Path file : files) {
				try {
					golds.add(GoldFile.read(file));
				}
				catch (GoldException ex) {
					remark(file, ex, outcome);
				}
			}
		}
		catch (IOException ex) {
			outcome.add(new Remark(folder, null, "cannot be read: " + ex, true));
		}
		return golds;
	}

	private static void remark(Path file, GoldException ex, Outcome outcome) {
		ex.faults()
			.forEach((fault) -> outcome
				.add(new Remark(file, fault.field().isEmpty() ? null : fault.field(), fault.reason(), true)));
	}

}
