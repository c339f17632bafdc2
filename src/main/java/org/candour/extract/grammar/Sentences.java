package org.candour.extract.grammar;

import java.util.List;

import org.candour.annotate.AnnotatedDocument;
import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.Quote;

/**
 * The sentences of a document, each with its tree and in the form that patterns read.
 *
 * @param document the document
 * @param trees the tree of each sentence
 * @param encoded each sentence as patterns read it
 */
public record Sentences(AnnotatedDocument document, List<Syntax> trees, List<Encoded> encoded) {

	/**
	 * Prepares a document.
	 * @param document any annotated document
	 * @return its sentences
	 */
	public static Sentences of(AnnotatedDocument document) {
		return new Sentences(document, document.sentences().stream().map(Syntax::new).toList(),
				document.sentences().stream().map(Encoded::new).toList());
	}

	/**
	 * How many sentences there are.
	 * @return 0 or more
	 */
	public int size() {
		return this.trees.size();
	}

	/**
	 * A sentence.
	 * @param index its index
	 * @return the sentence
	 */
	public Sentence sentence(int index) {
		return this.document.sentences().get(index);
	}

	/**
	 * The tree of a sentence.
	 * @param index its index
	 * @return the tree
	 */
	public Syntax tree(int index) {
		return this.trees.get(index);
	}

	/**
	 * A sentence as patterns read it.
	 * @param index its index
	 * @return the encoded sentence
	 */
	public Encoded encoded(int index) {
		return this.encoded.get(index);
	}

	/**
	 * Quotes some tokens.
	 * @param sentence the index of the sentence
	 * @param from the index of the first token
	 * @param to the index after the last
	 * @return the words, with all that stands between them
	 */
	public Quote quote(int sentence, int from, int to) {
		List<Token> tokens = sentence(sentence).tokens();
		return this.document.document().quote(tokens.get(from).start(), tokens.get(to - 1).end());
	}

}
