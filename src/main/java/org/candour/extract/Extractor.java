package org.candour.extract;

import org.candour.annotate.AnnotatedDocument;
import org.candour.extract.fact.Facts;
import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Recognizer;
import org.candour.knowledge.Reading;

/**
 * Reads an annotated document into entities and facts. It may be used by several threads
 * at once.
 */
public final class Extractor {

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
		Patterns patterns = new Patterns(vocabulary);
		this.recognizer = new Recognizer(vocabulary, patterns);
		this.facts = new Facts(vocabulary, new Grammar(vocabulary, patterns));
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
	 * What changes when the grammar or the lexicon changes.
	 * @return a hash, in hexadecimal
	 */
	public String fingerprint() {
		return this.fingerprint;
	}

}
