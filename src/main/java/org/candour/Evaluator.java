package org.candour;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.candour.annotate.AnnotatedDocument;
import org.candour.annotate.Annotator;
import org.candour.evaluate.Annotated;
import org.candour.extract.Extractor;
import org.candour.knowledge.Reading;
import org.candour.read.DocumentFile;
import org.candour.resolve.Resolver;

/**
 * Reads documents that a careful reader has annotated, step by step, without a graph: the
 * same steps as those of an import, on these documents alone.
 */
@Component
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
		Map<String, Annotated> annotated = new GoldCollection(documents, outcome).in(folder, only);

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

}
