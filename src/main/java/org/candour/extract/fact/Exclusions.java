package org.candour.extract.fact;

import java.util.List;

import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Rule;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.FindingKind;

import org.jspecify.annotations.Nullable;

/**
 * Says what must not become a fact: boilerplate, questions, hypotheses, negated failings,
 * what perpetrators did.
 */
final class Exclusions {

	private final Grammar grammar;

	private final Patterns patterns;

	private final Sentences sentences;

	private final Mentions mentions;

	Exclusions(Grammar grammar, Sentences sentences, Mentions mentions) {
		this.grammar = grammar;
		this.patterns = grammar.patterns();
		this.sentences = sentences;
		this.mentions = mentions;
	}

	/**
	 * Whether a whole sentence states nothing: furniture of the page, a question, text
	 * too long to be a sentence.
	 */
	boolean isExcluded(int sentence) {
		return !this.sentences.sentence(sentence).isParsed() || this.grammar.exclusions()
			.stream()
			.filter((rule) -> rule.says("from", "sentence"))
			.anyMatch((rule) -> rule.pattern().matches(this.sentences.encoded(sentence)));
	}

	/**
	 * Whether what a word would say is excluded by the clause in which it stands, or by
	 * the words around it.
	 * @param sentence the index of the sentence
	 * @param anchor the index of the word
	 * @param clause its clause
	 * @param kind what sort of finding it would state; null for what is no finding
	 * @return true if so
	 */
	boolean isExcluded(int sentence, int anchor, Clause clause, @Nullable FindingKind kind) {
		for (Rule rule : this.grammar.exclusions()) {
			String only = rule.option("kind");
			if (rule.says("from", "sentence") || (only != null && (kind == null || !only.equals(kind.word())))) {
				continue;
			}
			List<TokenPattern.Match> matches = rule.pattern().find(this.sentences.encoded(sentence));
			for (TokenPattern.Match match : matches) {
				boolean inside = rule.says("from", "words") ? match.from() <= anchor && anchor < match.to()
						: clause.has(match.anchor());
				if (inside) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether any word of a clause is excluded by the clause or by the words around it.
	 */
	boolean isTouched(int sentence, Clause clause) {
		return this.grammar.exclusions()
			.stream()
			.filter((rule) -> !rule.says("from", "sentence"))
			.flatMap((rule) -> rule.pattern().find(this.sentences.encoded(sentence)).stream())
			.anyMatch((match) -> clause.has(match.anchor()));
	}

	/**
	 * Whether a subject is somebody whose deeds are no findings: a victim, an offender, a
	 * private person.
	 */
	boolean isOutsider(int sentence, int subject) {
		Syntax tree = this.sentences.tree(sentence);
		Mention mention = this.mentions.at(sentence, subject);
		if (mention != null) {
			return mention.referent().type() == Referent.Type.PERSON && mention.referent().parent() == null;
		}
		String lemma = tree.lemma(subject);
		if (tree.token(subject).tag().equals("PRP")) {
			return switch (lemma) {
				case "he", "she", "you" -> true;
				case "they" -> follows(sentence, subject);
				default -> false;
			};
		}
		return this.patterns.has("victims", lemma) || this.patterns.has("offenders", lemma)
				|| tree.token(subject).name().equals("PERSON");
	}

	/**
	 * Whether a clause is about the report that finds, or about those who wrote it, in
	 * their own words: what "we did not examine" is no failing.
	 * @param sentence the index of the sentence
	 * @param clause the clause
	 * @param voices who says what
	 * @return true if so
	 */
	boolean isReporter(int sentence, Clause clause, Voices voices) {
		Syntax tree = this.sentences.tree(sentence);
		int subject = tree.subject(clause.head());
		if (subject < 0) {
			return false;
		}
		Voice voice = voices.at(sentence, subject);
		if (tree.token(subject).tag().equals("PRP")) {
			String word = tree.lemma(subject);
			return voice.isReport() && (word.equals("we") || word.equals("i"));
		}
		Mention mention = this.mentions.at(sentence, subject);
		return mention != null && mention.referent().type() == Referent.Type.REPORT
				&& (voice.isDocument() || voice.isReport()) && !tree.isPassive(clause.head());
	}

	/** Whether "they" follows upon victims or offenders. */
	private boolean follows(int sentence, int subject) {
		for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
			Syntax tree = this.sentences.tree(i);
			int limit = (i == sentence) ? subject : tree.size();
			for (int t = limit - 1; t >= 0; t--) {
				if (tree.token(t).relation().startsWith("nsubj") && tree.token(t).isNoun()) {
					return this.patterns.has("victims", tree.lemma(t)) || this.patterns.has("offenders", tree.lemma(t));
				}
			}
		}
		return false;
	}

}
