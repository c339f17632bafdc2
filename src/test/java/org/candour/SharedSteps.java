package org.candour;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.candour.annotate.AnnotatedDocument;
import org.candour.annotate.Annotator;
import org.candour.extract.Extractor;
import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Vocabulary;
import org.candour.knowledge.Document;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Source;
import org.candour.resolve.Judgements;
import org.candour.resolve.Resolver;

/** The steps of reading, made once for all tests: their models take seconds to load. */
public final class SharedSteps {

	/** The vocabulary as it lies in the source tree. */
	public static final Vocabulary VOCABULARY = Vocabulary.in(Path.of("import"));

	/** The annotator. */
	public static final Annotator ANNOTATOR = new Annotator();

	/** The extractor. */
	public static final Extractor EXTRACTOR = new Extractor(VOCABULARY);

	/** The grammar of that extractor. */
	public static final Grammar GRAMMAR = new Grammar(VOCABULARY, new Patterns(VOCABULARY));

	private static final Map<Path, Evaluation> EVALUATIONS = new ConcurrentHashMap<>();

	private SharedSteps() {
	}

	/**
	 * Annotates a text.
	 * @param text any text
	 * @return its sentences
	 */
	public static AnnotatedDocument annotate(String text) {
		return ANNOTATOR.annotate(new Document("text.txt", text, Source.UNKNOWN));
	}

	/**
	 * Reads a text as a document of its own.
	 * @param text any text
	 * @return what it says
	 */
	public static Reading read(String text) {
		return EXTRACTOR.extract(annotate(text));
	}

	/**
	 * Reads annotated documents, once.
	 * @param folder the folder of annotations
	 * @return what was annotated and what was read
	 */
	static Evaluation evaluate(Path folder) {
		return EVALUATIONS.computeIfAbsent(folder,
				(gold) -> new Evaluator(ANNOTATOR, EXTRACTOR, resolver()).evaluate(gold, null, null));
	}

	/**
	 * Teaches by the bundled vocabulary.
	 * @return a teacher
	 */
	static Teacher teacher() {
		return new Teacher(ANNOTATOR, (model) -> new Extractor(VOCABULARY, model), resolver());
	}

	private static Resolver resolver() {
		String file = "judgements/entities.csv";
		return new Resolver(Judgements.read(VOCABULARY.text(file), "import/" + file));
	}

}
