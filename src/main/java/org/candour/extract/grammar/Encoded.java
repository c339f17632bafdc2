package org.candour.extract.grammar;

import java.util.List;
import java.util.Locale;

import org.candour.annotate.Sentence;
import org.candour.annotate.Token;

/**
 * A sentence written so that a regular expression can ask for words, base forms and parts
 * of speech at once: each word as {@code form/lemma/TAG} and a space. Quotation marks are
 * left out, so that a rule need not know of them.
 */
public final class Encoded {

	private final StringBuilder text = new StringBuilder();

	private final int[] starts;

	private final int[] tokens;

	private final int size;

	/**
	 * Encodes a sentence.
	 * @param sentence any sentence
	 */
	public Encoded(Sentence sentence) {
		// Text too long to be a sentence is none: nothing is asked of it.
		List<Token> words = sentence.isParsed() ? sentence.tokens() : List.of();
		this.starts = new int[words.size() + 1];
		this.tokens = new int[words.size()];
		int count = 0;
		for (int i = 0; i < words.size(); i++) {
			Token word = words.get(i);
			if (!isQuotationMark(word.text())) {
				this.starts[count] = this.text.length();
				this.tokens[count++] = i;
				this.text.append(plain(word.text()))
					.append('/')
					.append(plain(word.lemma()))
					.append('/')
					.append(word.tag())
					.append(' ');
			}
		}
		this.starts[count] = this.text.length();
		this.size = count;
	}

	/**
	 * Whether a mark is one that this encoding leaves out.
	 * @param mark the text of a token
	 * @return true for quotation marks, single or double, straight or curly
	 */
	public static boolean isQuotationMark(String mark) {
		return switch (mark) {
			case "\"", "“", "”", "``", "''", "‘", "'", "`" -> true;
			default -> false;
		};
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('/', '|').replace(' ', '_').replace(' ', '_');
	}

	CharSequence text() {
		return this.text;
	}

	/** The index, in the sentence, of the token at an offset of the encoded text. */
	int token(int offset) {
		int low = 0;
		int high = this.size - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.starts[middle] <= offset) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return this.tokens[low];
	}

}
