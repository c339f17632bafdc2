package org.candour.extract.mention;

/**
 * The name of a person as it stands in a sentence, without titles and without letters
 * after it.
 *
 * @param sentence the index of the sentence
 * @param from the index of the first token
 * @param to the index after the last token
 * @param text the words
 * @param honoured whether letters of an office or profession follow it ("QC", "MP")
 */
record Name(int sentence, int from, int to, String text, boolean honoured) {

	/** The surname. */
	String last() {
		return this.text.substring(this.text.lastIndexOf(' ') + 1);
	}

	/** Whether it has more than a surname. */
	boolean isFull() {
		return this.text.indexOf(' ') > 0;
	}

	/** Whether somebody of this name may be called by the other. */
	boolean isSameAs(String other) {
		return other.equals(this.text) || other.endsWith(" " + this.text) || this.text.endsWith(" " + other);
	}

}
