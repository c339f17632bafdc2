package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.candour.extract.grammar.Sentences;
import org.candour.extract.learn.Example;
import org.candour.extract.syntax.Clause;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Quote;

import org.jspecify.annotations.Nullable;

/** Makes of the clauses of an annotated document examples from which to learn. */
final class Lessons {

	private final Sentences sentences;

	private final Candidates candidates;

	private final Traits traits;

	Lessons(Sentences sentences, Candidates candidates, Traits traits) {
		this.sentences = sentences;
		this.candidates = candidates;
		this.traits = traits;
	}

	/**
	 * Makes the examples of the document.
	 * @param findings the findings that a careful reader has annotated in it
	 * @return the clauses that state one and those that do not; clauses that only share
	 * the words of one that does are left out
	 */
	List<Example> all(Map<Quote, FindingKind> findings) {
		List<Example> examples = new ArrayList<>();
		for (int i = 0; i < this.sentences.size(); i++) {
			List<Clause> clauses = this.candidates.in(i);
			@Nullable FindingKind[] stated = stated(i, clauses, findings);
			for (int j = 0; j < stated.length; j++) {
				FindingKind kind = stated[j];
				if (kind != null || !isTouched(i, clauses.get(j), findings)) {
					examples.add(new Example(this.sentences.document().document().name(),
							(kind != null) ? kind.word() : Example.NONE, this.traits.of(i, clauses.get(j))));
				}
			}
		}
		return examples;
	}

	/**
	 * What each clause states: a finding is stated by the clause with most of its words.
	 */
	private @Nullable FindingKind[] stated(int sentence, List<Clause> clauses, Map<Quote, FindingKind> findings) {
		@Nullable FindingKind[] stated = new FindingKind[clauses.size()];
		findings.forEach((quote, kind) -> {
			int best = -1;
			long most = 0;
			for (int i = 0; i < stated.length; i++) {
				long shared = shared(sentence, clauses.get(i), quote);
				if (shared > most) {
					most = shared;
					best = i;
				}
			}
			if (best >= 0) {
				FindingKind other = stated[best];
				stated[best] = (other == null || kind.compareTo(other) < 0) ? kind : other;
			}
		});
		return stated;
	}

	/** How many words of a clause, and of no smaller one, are in a quote. */
	private long shared(int sentence, Clause clause, Quote quote) {
		return clause.own()
			.stream()
			.mapToObj(this.sentences.sentence(sentence).tokens()::get)
			.filter((token) -> token.start() < quote.end() && quote.start() < token.end())
			.count();
	}

	private boolean isTouched(int sentence, Clause clause, Map<Quote, FindingKind> findings) {
		int[] span = this.candidates.span(sentence, clause);
		Quote words = this.sentences.quote(sentence, span[0], span[1]);
		return findings.keySet()
			.stream()
			.anyMatch((quote) -> Candidates.isSame(words.start(), words.end(), quote.start(), quote.end()));
	}

}
