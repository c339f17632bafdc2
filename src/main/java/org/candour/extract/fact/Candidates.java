package org.candour.extract.fact;

import java.util.List;

import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.syntax.Clause;

/** The clauses that may state a finding, whatever their words. */
final class Candidates {

	/** Two stretches mean the same words if half of the shorter one lies in the other. */
	private static final double SAME_WORDS = 0.5;

	private final Sentences sentences;

	private final Voices voices;

	private final Exclusions exclusions;

	Candidates(Sentences sentences, Voices voices, Exclusions exclusions) {
		this.sentences = sentences;
		this.voices = voices;
		this.exclusions = exclusions;
	}

	/** The clauses of a sentence that do more than say that somebody says something. */
	List<Clause> in(int sentence) {
		if (this.exclusions.isExcluded(sentence)) {
			return List.of();
		}
		return this.sentences.tree(sentence)
			.clauses()
			.stream()
			.filter((clause) -> !this.voices.isFrame(sentence, clause.head()))
			.toList();
	}

	/** The tokens that would be quoted if a clause states a finding: from, and to. */
	int[] span(int sentence, Clause clause) {
		return new Spans(this.sentences.tree(sentence)).of(clause, match(clause), false).getFirst();
	}

	static TokenPattern.Match match(Clause clause) {
		return new TokenPattern.Match(clause.head(), clause.head() + 1, clause.head());
	}

	static boolean isSame(int from, int to, int otherFrom, int otherTo) {
		int shared = Math.min(to, otherTo) - Math.max(from, otherFrom);
		return shared >= SAME_WORDS * Math.min(to - from, otherTo - otherFrom);
	}

}
