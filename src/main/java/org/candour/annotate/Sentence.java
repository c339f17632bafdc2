package org.candour.annotate;

import java.util.List;

/**
 * A sentence, a bullet or a heading.
 *
 * @param index its number in the document, from 0
 * @param kind what it stands in
 * @param paragraph the number of its paragraph; sentences of one paragraph share it
 * @param introduction the index of the sentence that introduces it, as "The review found
 * that:" does its bullets; -1 if none does
 * @param start where its first word begins, in code points of the document
 * @param end where its last word ends, exclusive
 * @param tokens its words and marks, at least one
 */
public record Sentence(int index, Kind kind, int paragraph, int introduction, int start, int end, List<Token> tokens) {

	/** What a sentence stands in. */
	public enum Kind {

		/** Running text. */
		PROSE,
		/** An item of a list, bulleted or numbered. */
		BULLET,
		/** A line of its own without a full stop. */
		HEADING

	}

	public Sentence {
		tokens = List.copyOf(tokens);
	}

	/**
	 * Whether its syntax is known: a sentence that is too long is not parsed.
	 * @return true if every word but the root has a head
	 */
	public boolean isParsed() {
		return this.tokens.size() == 1 || this.tokens.stream().anyMatch((token) -> token.head() >= 0);
	}

}
