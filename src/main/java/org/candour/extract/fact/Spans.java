package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;

/** Says which words state a finding, and divides those that state several. */
final class Spans {

	private final Syntax tree;

	Spans(Syntax tree) {
		this.tree = tree;
	}

	/**
	 * The words of a finding.
	 * @param clause the clause that states it
	 * @param match where it was recognised
	 * @param phrase whether only the phrase around the match states it
	 * @return for each separate shortcoming: first token, after the last token, and where
	 * what is its own begins
	 */
	List<int[]> of(Clause clause, TokenPattern.Match match, boolean phrase) {
		int from = phrase ? phraseStart(match.anchor()) : start(clause, match);
		int to = phrase ? phraseEnd(match.anchor(), match.to()) : Math.max(end(clause), match.to());
		List<int[]> spans = new ArrayList<>();
		List<Integer> conjuncts = conjuncts(match);
		if (conjuncts.size() < 2) {
			spans.add(new int[] { from, to, from });
			return spans;
		}
		for (int i = 0; i < conjuncts.size(); i++) {
			boolean last = i == conjuncts.size() - 1;
			int end = last ? to : Math.max(conjuncts.get(i) + 1, from + 1);
			int own = (i == 0) ? from : conjuncts.get(i - 1) + 1;
			if (end <= to && own < end) {
				spans.add(new int[] { from, end, own });
			}
		}
		return spans;
	}

	/** "A lack of resources and oversight": what is lacking, each by itself. */
	private List<Integer> conjuncts(TokenPattern.Match match) {
		int anchor = match.anchor();
		if (!this.tree.token(anchor).isNoun() || !isLack(this.tree.lemma(anchor))) {
			return List.of();
		}
		int object = this.tree.oblique(anchor, "of");
		return (object < 0) ? List.of()
				: this.tree.conjuncts(object)
					.stream()
					.filter((token) -> this.tree.token(token).isNoun())
					.sorted()
					.toList();
	}

	private static boolean isLack(String lemma) {
		return switch (lemma) {
			case "lack", "absence", "shortage", "want", "dearth", "paucity" -> true;
			default -> false;
		};
	}

	private int start(Clause clause, TokenPattern.Match match) {
		int from = Math.min(clause.from(), match.from());
		while (from < match.anchor() && isLead(from)) {
			from++;
		}
		return from;
	}

	/** "That", "because", "however": not part of what is said. */
	private boolean isLead(int token) {
		String relation = this.tree.token(token).relation();
		return relation.equals("mark") && !this.tree.lemma(token).equals("to") || relation.equals("punct")
				|| relation.equals("cc");
	}

	private int end(Clause clause) {
		int to = clause.to();
		BitSet all = this.tree.subtree(clause.head(), (child) -> isSeparate(child));
		return Math.max(to, all.length() - trailing(all));
	}

	private int trailing(BitSet all) {
		int count = 0;
		for (int i = all.length() - 1; i >= 0 && this.tree.token(i).relation().equals("punct"); i--) {
			count++;
		}
		return count;
	}

	/** Another clause beside this one is said by itself. */
	private boolean isSeparate(int child) {
		Clause clause = this.tree.clause(child);
		return clause.head() == child && switch (clause.relation()) {
			case "conj", "parataxis" -> true;
			default -> false;
		};
	}

	private int phraseStart(int anchor) {
		int head = nominal(anchor);
		return Math.max(0,
				this.tree.subtree(head, (child) -> this.tree.token(child).relation().equals("conj")).nextSetBit(0));
	}

	private int phraseEnd(int anchor, int least) {
		int head = nominal(anchor);
		BitSet all = this.tree.subtree(head, (child) -> this.tree.token(child).relation().equals("conj"));
		return Math.max(least, all.length() - trailing(all));
	}

	private int nominal(int anchor) {
		return this.tree.token(anchor).relation().equals("amod") ? this.tree.token(anchor).head() : anchor;
	}

}
