package org.candour.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what stands between quotation marks, also in text whose paragraphs were run
 * together, so that a straight mark between two sentences may close one utterance, open
 * another or carry one on into a new paragraph.
 */
final class Quotations {

	/** A mark of the text: where, and what it does. */
	record Mark(int at, Role role) {

		enum Role {

			OPENS, CLOSES, CONTINUES, NESTED

		}

	}

	private static final Pattern SPEECH = Pattern.compile(
			"\\b(said|says|told|adds|added|argued|argues|concluded|concludes|claimed|warned|insisted|explained|admitted|wrote|asked|called)\\b");

	private static final int SPEECH_WITHIN = 160;

	private final String text;

	private final boolean single;

	private final List<Mark> marks = new ArrayList<>();

	private final List<Quotation> quotations = new ArrayList<>();

	Quotations(String text) {
		this.text = text;
		// Where a document has no double marks, its single ones are its quotation marks.
		this.single = text.indexOf('"') < 0 && text.indexOf('“') < 0;
		scan();
	}

	/** The quotations, in UTF-16 units, in order. */
	List<Quotation> all() {
		return this.quotations;
	}

	/** The marks that matter, in order. */
	List<Mark> marks() {
		return this.marks;
	}

	private void scan() {
		int opened = -1;
		int nested = 0;
		for (int i = next(0); i >= 0; i = next(i + 1)) {
			if (opened >= 0 && !carriesOver(opened, i)) {
				this.quotations.add(new Quotation(opened, lineEnd(opened, i)));
				opened = -1;
				nested = 0;
			}
			if (opened < 0) {
				if (opens(i) || joins(i)) {
					opened = i;
					this.marks.add(new Mark(i, Mark.Role.OPENS));
				}
			}
			else if (opens(i) && (atLineStart(i) || afterSentence(i))) {
				this.marks.add(new Mark(i, Mark.Role.CONTINUES));
			}
			else if (opens(i)) {
				nested++;
				this.marks.add(new Mark(i, Mark.Role.NESTED));
			}
			else if (nested > 0) {
				nested--;
				this.marks.add(new Mark(i, Mark.Role.NESTED));
			}
			else if (joins(i) && goesOn(i)) {
				this.marks.add(new Mark(i, Mark.Role.CONTINUES));
			}
			else {
				this.quotations.add(new Quotation(opened, i + 1));
				this.marks.add(new Mark(i, Mark.Role.CLOSES));
				opened = -1;
			}
		}
		if (opened >= 0) {
			this.quotations.add(new Quotation(opened, lineEnd(opened, this.text.length())));
		}
	}

	private int next(int from) {
		for (int i = from; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == '"' || c == '“' || c == '”') {
				return i;
			}
			if (this.single && (c == '‘' || c == '\'' || c == '’') && !insideWord(i)) {
				return i;
			}
		}
		return -1;
	}

	private boolean insideWord(int i) {
		boolean before = i > 0 && Character.isLetterOrDigit(this.text.charAt(i - 1));
		boolean after = i + 1 < this.text.length() && Character.isLetterOrDigit(this.text.charAt(i + 1));
		// An apostrophe at the end of a word ("victims' needs") is taken for a closing
		// mark only after a full stop or
		// comma.
		return (before && after) || (before && this.text.charAt(i) != '‘');
	}

	private char before(int i) {
		return (i == 0) ? '\n' : this.text.charAt(i - 1);
	}

	private char after(int i) {
		return (i + 1 >= this.text.length()) ? '\n' : this.text.charAt(i + 1);
	}

	private boolean opens(int i) {
		char c = this.text.charAt(i);
		if (c == '“' || c == '‘') {
			return true;
		}
		if (c == '”') {
			return false;
		}
		char p = before(i);
		return (Character.isWhitespace(p) || "([—–-:/".indexOf(p) >= 0) && !Character.isWhitespace(after(i));
	}

	/** Whether a straight mark stands between two sentences that were run together. */
	private boolean joins(int i) {
		return this.text.charAt(i) == '"' && ".!?,:".indexOf(before(i)) >= 0 && Character.isLetter(after(i));
	}

	/** Whether the utterance goes on after a mark that joins two paragraphs. */
	private boolean goesOn(int i) {
		int following = next(i + 1);
		if (following < 0 || this.text.substring(i + 1, following).indexOf('\n') >= 0) {
			return false;
		}
		if (opens(following)) {
			return false;
		}
		String segment = this.text.substring(i + 1, Math.min(following, i + 1 + SPEECH_WITHIN));
		return !SPEECH.matcher(segment).find();
	}

	private boolean atLineStart(int i) {
		int j = i - 1;
		while (j >= 0 && (this.text.charAt(j) == ' ' || this.text.charAt(j) == '\t')) {
			j--;
		}
		return j < 0 || this.text.charAt(j) == '\n';
	}

	private boolean afterSentence(int i) {
		int j = i - 1;
		while (j >= 0 && Character.isWhitespace(this.text.charAt(j))) {
			j--;
		}
		return j < 0 || ".!?…".indexOf(this.text.charAt(j)) >= 0;
	}

	/**
	 * Whether an utterance opened at one mark is still open at another: across a line's
	 * end it is only if the next paragraph opens anew.
	 */
	private boolean carriesOver(int opened, int mark) {
		int end = paragraphEnd(lastMark(opened), mark);
		if (end < 0) {
			return true;
		}
		int start = end;
		while (start < mark && Character.isWhitespace(this.text.charAt(start))) {
			start++;
		}
		return start == mark && opens(mark);
	}

	private int lastMark(int opened) {
		return this.marks.isEmpty() ? opened : Math.max(opened, this.marks.getLast().at());
	}

	/**
	 * The first end of a paragraph in a stretch, or -1: a blank line, or a line that ends
	 * a sentence.
	 */
	private int paragraphEnd(int from, int to) {
		for (int i = this.text.indexOf('\n', from); i >= 0 && i < to; i = this.text.indexOf('\n', i + 1)) {
			boolean blank = i + 1 < this.text.length()
					&& (this.text.charAt(i + 1) == '\n' || this.text.charAt(i + 1) == '\r');
			int j = i - 1;
			while (j > from && Character.isWhitespace(this.text.charAt(j))) {
				j--;
			}
			if (blank || ".!?:".indexOf(this.text.charAt(j)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	private int lineEnd(int opened, int limit) {
		int end = paragraphEnd(lastMark(opened), limit);
		return (end < 0) ? limit : end;
	}

}
