package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.candour.annotate.Quotation;
import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.Evidence;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document is itself a report, and where it speaks of itself: in its
 * title, as "this report", "our inspection", "we carried out an audit".
 */
final class SelfReport {

	/** A document with this many headings of a report is one. */
	private static final int HEADINGS = 2;

	/** No heading has more words. */
	private static final int HEADING_WORDS = 14;

	/** How many lines at the beginning may be the title. */
	private static final int TITLE_LINES = 5;

	/** A title has more words than this, or it names no report. */
	private static final int TITLE_WORDS = 3;

	private final Sentences sentences;

	private final Patterns patterns;

	/** Whether it says so in so many words: "we found", "this report concludes". */
	private final boolean voiced;

	private final boolean headed;

	SelfReport(Sentences sentences, Patterns patterns) {
		this.sentences = sentences;
		this.patterns = patterns;
		this.voiced = lines("self-report").anyMatch((index) -> !isQuoted(index));
		this.headed = lines("report-headings").filter(this::isHeading).count() >= HEADINGS;
	}

	private IntStream lines(String pattern) {
		return IntStream.range(0, this.sentences.size())
			.filter((index) -> this.patterns.named(pattern).matches(this.sentences.encoded(index)));
	}

	private boolean isHeading(int sentence) {
		return this.sentences.sentence(sentence).kind() == Sentence.Kind.HEADING
				|| this.sentences.sentence(sentence).tokens().size() <= HEADING_WORDS;
	}

	private boolean isQuoted(int sentence) {
		Token first = this.sentences.sentence(sentence).tokens().getFirst();
		for (Quotation quotation : this.sentences.document().quotations()) {
			if (quotation.covers(first.start(), first.end())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the document is a report: one that only has the headings of a report must
	 * be called one, too.
	 * @param mentions where it may be called one
	 */
	boolean isOne(Mentions mentions) {
		return this.voiced || (this.headed && mentions.self() != null);
	}

	/**
	 * Whether a noun such as "report" or "inspection" means the document itself.
	 * @param sentence the index of the sentence
	 * @param from the index of the first word of its phrase
	 * @param head the index of the noun
	 */
	boolean isMeant(int sentence, int from, int head) {
		if (!this.voiced && !this.headed) {
			return false;
		}
		if (sentence < TITLE_LINES && this.sentences.sentence(sentence).kind() == Sentence.Kind.HEADING) {
			return true;
		}
		Syntax tree = this.sentences.tree(sentence);
		for (int i = from; i < head; i++) {
			if (this.patterns.has("report-other", tree.lemma(i)) || tree.lemma(i).equals("last")) {
				return false;
			}
		}
		if (from > 0 && tree.token(from - 1).text().toLowerCase(Locale.ROOT).matches("this|our|my")) {
			return true;
		}
		int verb = tree.token(head).relation().equals("obj") ? tree.token(head).head() : -1;
		int subject = (verb >= 0) ? tree.subject(verb) : -1;
		return subject >= 0 && tree.token(subject).text().toLowerCase(Locale.ROOT).matches("we|i")
				&& this.patterns.has("verbs-make-reports", tree.lemma(verb));
	}

	private Optional<Evidence> title() {
		List<Integer> lines = new ArrayList<>();
		for (int i = 0; i < Math.min(TITLE_LINES, this.sentences.size()); i++) {
			if (this.sentences.sentence(i).kind() == Sentence.Kind.HEADING && isTitle(i)) {
				lines.add(i);
			}
		}
		return lines.stream()
			.findFirst()
			.map((line) -> new Evidence(this.sentences.quote(line, 0, this.sentences.sentence(line).tokens().size()),
					"report-title"));
	}

	private boolean isTitle(int line) {
		List<Token> tokens = this.sentences.sentence(line).tokens();
		boolean heading = this.patterns.named("report-headings").matches(this.sentences.encoded(line));
		return !heading && tokens.stream().filter((token) -> token.text().length() > 1).count() > TITLE_WORDS
				&& tokens.stream().noneMatch((token) -> token.name().equals("PERSON"))
				&& tokens.stream().noneMatch((token) -> token.text().equals(":"));
	}

	/**
	 * The report that is known by its title only.
	 * @param mentions where it is put down
	 * @return it, or null where no line could be a title
	 */
	@Nullable Referent titled(Mentions mentions) {
		return title().map((words) -> {
			Referent report = mentions.create(Referent.Type.REPORT, words.quote().text());
			report.description("report");
			report.evidence(words);
			return report;
		}).orElse(null);
	}

}
