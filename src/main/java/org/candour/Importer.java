package org.candour;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.candour.annotate.AnnotatedDocument;
import org.candour.annotate.Annotator;
import org.candour.extract.Extractor;
import org.candour.knowledge.Document;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Reading;
import org.candour.load.Changes;
import org.candour.load.Checks;
import org.candour.load.Graph;
import org.candour.load.KeptReading;
import org.candour.load.Readings;
import org.candour.read.DocumentFile;
import org.candour.read.DocumentFiles;
import org.candour.read.DocumentReader;
import org.candour.resolve.Resolver;

/** Takes documents into the graph, step by step. */
@Component
class Importer {

	private final Annotator annotator;

	private final Extractor extractor;

	private final Resolver resolver;

	private final Readings readings;

	private final Graph graph;

	private final Checks checks;

	Importer(Annotator annotator, Extractor extractor, Resolver resolver, Readings readings, Graph graph,
			Checks checks) {
		this.annotator = annotator;
		this.extractor = extractor;
		this.resolver = resolver;
		this.readings = readings;
		this.graph = graph;
		this.checks = checks;
	}

	/**
	 * Imports documents. What has been read before and has not changed is not read again.
	 * @param paths files and folders
	 * @return what became of them
	 */
	Outcome importDocuments(List<Path> paths) {
		Outcome outcome = new Outcome();

		List<DocumentFile> files = DocumentFiles.under(paths, outcome::add);
		Map<DocumentFile, String> changed = new Fingerprints(this.extractor.fingerprint()).changed(files,
				this.readings.fingerprints());

		DocumentReader reader = new DocumentReader(outcome::add);
		List<KeptReading> read = Workers.each(List.copyOf(changed.keySet()), outcome, (file, step) -> {
			step.accept("read");
			Document document = reader.read(file);

			step.accept("annotate");
			AnnotatedDocument annotated = this.annotator.annotate(document);

			step.accept("extract");
			Reading reading = this.extractor.extract(annotated);

			return new KeptReading(reading, changed.get(file));
		});

		Changes changes = this.graph.update(read, List.of(), this::resolve);

		List<Checks.Offence> offences = this.checks.run();

		return outcome.complete(read.size(), files.size() - changed.size(), changes, offences);
	}

	/**
	 * Takes documents out of the graph, with all that rests on them alone.
	 * @param documents their names
	 * @return those that were not there
	 */
	List<String> forget(List<String> documents) {
		List<String> known = List.copyOf(this.readings.fingerprints().keySet());
		this.graph.update(List.of(), documents, this::resolve);
		return documents.stream().filter((document) -> !known.contains(document)).toList();
	}

	/** Resolving looks at all documents, also at those that were read before. */
	private Knowledge resolve(List<Reading> readings) {
		Progress.say("Resolving what %d documents say", readings.size());
		Knowledge knowledge = this.resolver.resolve(readings);
		Progress.say("Loading %d entities and %d facts", knowledge.entities().size(), knowledge.facts().size());
		return knowledge;
	}

}
