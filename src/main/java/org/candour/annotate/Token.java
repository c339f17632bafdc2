package org.candour.annotate;

/**
 * A word or a mark of a sentence.
 *
 * @param text as it is written
 * @param lemma its base form, in lower case unless it is a proper noun
 * @param tag its part of speech (Penn Treebank)
 * @param name what sort of name it belongs to: {@code PERSON}, {@code ORGANIZATION},
 * {@code LOCATION} or {@code O}
 * @param start where it begins in the document, in code points
 * @param end where it ends, exclusive, in code points
 * @param head the index, within the sentence, of the word on which it depends; -1 for the
 * root and where the sentence was too long to be parsed
 * @param relation how it depends on that word (Universal Dependencies)
 */
public record Token(String text, String lemma, String tag, String name, int start, int end, int head, String relation) {

	/**
	 * Whether it is a proper noun.
	 * @return true if so
	 */
	public boolean isProper() {
		return this.tag.startsWith("NNP");
	}

	/**
	 * Whether it is a common or proper noun.
	 * @return true if so
	 */
	public boolean isNoun() {
		return this.tag.startsWith("NN");
	}

	/**
	 * Whether it is a verb, an auxiliary or a modal.
	 * @return true if so
	 */
	public boolean isVerb() {
		return this.tag.startsWith("VB") || this.tag.equals("MD");
	}

}
