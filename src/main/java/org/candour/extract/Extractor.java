package org.candour.extract;

import java.util.List;
import java.util.Map;

import org.candour.annotate.AnnotatedDocument;
import org.candour.extract.fact.Facts;
import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.learn.Example;
import org.candour.extract.learn.LinearModel;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Recognizer;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Reading;

/**
 * Reads an annotated document into entities and facts. It may be used by several threads
 * at once.
 */
public final class Extractor {

	private static final String MODEL = "model/findings.csv";

	private final Recognizer recognizer;

	private final Facts facts;

	private final String fingerprint;

	/**
	 * Prepares the extractor.
	 * @param vocabulary the grammar and the lexicon
	 * @throws IllegalArgumentException if a file of the vocabulary is wrong; the message
	 * names file, entry and reason
	 */
	public Extractor(Vocabulary vocabulary) {
		this(vocabulary, LinearModel.read(vocabulary.text(MODEL), "import/" + MODEL));
	}

	/**
	 * Prepares an extractor that was taught otherwise than the vocabulary says.
	 * @param vocabulary the grammar and the lexicon
	 * @param model what it was taught of findings that no rule finds
	 * @throws IllegalArgumentException if a file of the vocabulary is wrong; the message
	 * names file, entry and reason
	 */
	public Extractor(Vocabulary vocabulary, LinearModel model) {
		Patterns patterns = new Patterns(vocabulary);
		this.recognizer = new Recognizer(vocabulary, patterns);
		this.facts = new Facts(vocabulary, new Grammar(vocabulary, patterns), model);
		this.fingerprint = vocabulary.fingerprint();
	}

	/**
	 * Reads a document.
	 * @param document the document with its sentences
	 * @return what it says; every quote lies inside one of its passages
	 */
	public Reading extract(AnnotatedDocument document) {
		Sentences sentences = Sentences.of(document);
		Mentions mentions = this.recognizer.recognize(sentences);
		return this.facts.read(sentences, mentions);
	}

	/**
	 * Makes examples of the clauses of a document, from which to learn.
	 * @param document the document with its sentences
	 * @param findings the findings that a careful reader has annotated in it
	 * @return an example for each clause of which it can be said what it states; the
	 * labels are the words of the kinds of finding, and {@code none}
	 */
	public List<Example> examples(AnnotatedDocument document, Map<Quote, FindingKind> findings) {
		Sentences sentences = Sentences.of(document);
		return this.facts.examples(sentences, this.recognizer.recognize(sentences), findings);
	}

	/**
	 * What changes when the grammar or the lexicon changes.
	 * @return a hash, in hexadecimal
	 */
	public String fingerprint() {
		return this.fingerprint;
	}

}
