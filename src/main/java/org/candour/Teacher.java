package org.candour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.candour.annotate.AnnotatedDocument;
import org.candour.annotate.Annotator;
import org.candour.command.RefusedException;
import org.candour.evaluate.Accuracy;
import org.candour.evaluate.Annotated;
import org.candour.extract.Extractor;
import org.candour.extract.learn.Example;
import org.candour.extract.learn.Learner;
import org.candour.extract.learn.LinearModel;
import org.candour.knowledge.Reading;
import org.candour.read.DocumentFile;
import org.candour.resolve.Resolver;

/**
 * Learns from documents that people have annotated what a finding looks like that no rule
 * finds, and measures what that brings. The same documents teach the same, byte for byte.
 */
final class Teacher {

	/** Each document is read with what was learned from the others of so many groups. */
	private static final int GROUPS = 6;

	private final Annotator annotator;

	private final Function<LinearModel, Extractor> extractors;

	private final Resolver resolver;

	/**
	 * Prepares to teach.
	 * @param annotator reads the syntax of documents
	 * @param extractors makes an extractor that was taught something
	 * @param resolver brings together what was read
	 */
	Teacher(Annotator annotator, Function<LinearModel, Extractor> extractors, Resolver resolver) {
		this.annotator = annotator;
		this.extractors = extractors;
		this.resolver = resolver;
	}

	/**
	 * Learns.
	 * @param folders the folders of annotations, with the documents in them or near
	 * @param caution how many times as bad a wrong finding is as one that is overlooked
	 * @return what was learned, and what it brings
	 * @throws RefusedException if nothing can be learned from these documents
	 */
	Training teach(List<Path> folders, double caution) {
		Outcome outcome = new Outcome();
		Map<String, Annotated> annotated = new TreeMap<>();
		GoldCollection collection = new GoldCollection(null, outcome);
		folders.forEach((folder) -> annotated.putAll(collection.in(folder, null)));

		Map<String, AnnotatedDocument> documents = documents(annotated, outcome);
		annotated.keySet().retainAll(documents.keySet());
		if (documents.size() < 2) {
			throw new RefusedException("To learn, and to measure what it brings, takes two annotated documents.", null);
		}

		Extractor untaught = this.extractors.apply(LinearModel.untaught());
		Map<String, List<Example>> examples = new LinkedHashMap<>();
		documents.forEach(
				(name, document) -> examples.put(name, untaught.examples(document, annotated.get(name).findings())));
		Learner learner = new Learner(caution);

		List<Reading> byRules = documents.values().stream().map(untaught::extract).toList();
		return new Training(learner.learn(all(examples, -1)), accuracy(annotated, byRules),
				accuracy(annotated, taughtByOthers(documents, examples, learner)), outcome);
	}

	private Map<String, AnnotatedDocument> documents(Map<String, Annotated> annotated, Outcome outcome) {
		List<DocumentFile> files = annotated.values()
			.stream()
			.map((one) -> new DocumentFile(Path.of(one.document().name()), one.document().source()))
			.toList();
		Map<String, AnnotatedDocument> documents = new TreeMap<>();
		Workers.each(files, outcome, (file, step) -> {
			step.accept("annotate");
			return this.annotator.annotate(annotated.get(file.name()).document());
		}).forEach((document) -> documents.put(document.document().name(), document));
		return documents;
	}

	private List<Reading> taughtByOthers(Map<String, AnnotatedDocument> documents, Map<String, List<Example>> examples,
			Learner learner) {
		List<String> names = List.copyOf(documents.keySet());
		List<Reading> readings = new ArrayList<>();
		for (int group = 0; group < Math.min(GROUPS, names.size()); group++) {
			Extractor taught = this.extractors.apply(learner.learn(all(examples, group)));
			for (int i = group; i < names.size(); i += GROUPS) {
				readings.add(taught.extract(documents.get(names.get(i))));
			}
		}
		return readings;
	}

	/** The examples of all documents but those of a group. */
	private static List<Example> all(Map<String, List<Example>> examples, int group) {
		List<Example> all = new ArrayList<>();
		int number = 0;
		for (List<Example> ofDocument : examples.values()) {
			if (number++ % GROUPS != group) {
				all.addAll(ofDocument);
			}
		}
		return all;
	}

	private Accuracy accuracy(Map<String, Annotated> annotated, List<Reading> readings) {
		return Accuracy.of(annotated.values(), this.resolver.resolve(readings));
	}

}
