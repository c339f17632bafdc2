package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.candour.annotate.Sentence;
import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Rule;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;

/** Reads recommendations: what somebody says should be done. */
final class Recommendations {

	/**
	 * A recommendation as it is read.
	 *
	 * @param sentence the index of the sentence
	 * @param from the index of its first token
	 * @param to the index after its last
	 * @param by who recommends it
	 * @param addressed to whom
	 * @param rule the name of the rule that found it
	 */
	record Found(int sentence, int from, int to, List<Referent> by, List<Referent> addressed, String rule) {

		boolean covers(int token) {
			return this.from <= token && token < this.to;
		}

	}

	private final Grammar grammar;

	private final Sentences sentences;

	private final Voices voices;

	private final Attribution attribution;

	private final Exclusions exclusions;

	Recommendations(Grammar grammar, Sentences sentences, Voices voices, Attribution attribution,
			Exclusions exclusions) {
		this.grammar = grammar;
		this.sentences = sentences;
		this.voices = voices;
		this.attribution = attribution;
		this.exclusions = exclusions;
	}

	List<Found> in(int sentence) {
		if (this.exclusions.isExcluded(sentence)) {
			return List.of();
		}
		List<Found> found = new ArrayList<>();
		for (Rule rule : this.grammar.recommendations()) {
			for (TokenPattern.Match match : rule.pattern().find(this.sentences.encoded(sentence))) {
				if (found.stream().noneMatch((other) -> other.covers(match.anchor())) && !this.exclusions
					.isExcluded(sentence, match.anchor(), this.sentences.tree(sentence).clause(match.anchor()), null)) {
					found.addAll(read(sentence, rule, match));
				}
			}
		}
		if (found.isEmpty()) {
			listed(sentence, found);
		}
		return found;
	}

	private List<Found> read(int sentence, Rule rule, TokenPattern.Match match) {
		Syntax tree = this.sentences.tree(sentence);
		Clause clause = tree.clause(match.anchor());
		if (rule.says("span", "list")) {
			return list(sentence, tree, rule, match);
		}
		Voice voice = this.voices.at(sentence, match.anchor());
		List<Referent> by = rule.says("by", "subject")
				? Attribution.named(this.attribution.agents(sentence, match.anchor()), voice)
				: Attribution.named(voice.speakers(), voice);
		if (by.isEmpty() && voice.isDocument()) {
			return List.of();
		}
		int from = Math.min(clause.from(), match.from());
		int to = Math.max(match.to(), end(tree, clause));
		if (rule.says("span", "after")) {
			from = match.from();
			while (from < match.to() && from < match.anchor()) {
				from++;
			}
		}
		while (from < match.anchor() && isLead(tree, from)) {
			from++;
		}
		List<Referent> addressed = rule.says("by", "subject") ? this.attribution.objects(sentence, match.anchor())
				: this.attribution.of(sentence, clause, match.anchor(), voice)
					.to()
					.stream()
					.filter((who) -> !by.contains(who) || rule.says("by", "self"))
					.toList();
		return List.of(new Found(sentence, from, to, by, addressed, rule.name()));
	}

	private static boolean isLead(Syntax tree, int token) {
		String relation = tree.token(token).relation();
		return relation.equals("mark") || relation.equals("punct") || relation.equals("cc");
	}

	private static int end(Syntax tree, Clause clause) {
		BitSet all = tree.subtree(clause.head(),
				(child) -> tree.token(child).relation().equals("conj") && tree.clause(child).head() == child);
		int to = all.length();
		while (to > clause.from() + 1 && tree.token(to - 1).relation().equals("punct")) {
			to--;
		}
		return to;
	}

	/** "Recommendations including A, B and C": each by itself. */
	private List<Found> list(int sentence, Syntax tree, Rule rule, TokenPattern.Match match) {
		Voice voice = this.voices.at(sentence, match.anchor());
		List<Referent> by = this.attribution.reports();
		List<Found> found = new ArrayList<>();
		int from = match.to();
		for (int t = match.to(); t <= tree.size(); t++) {
			boolean end = t == tree.size()
					|| (tree.token(t).relation().equals("punct") && !tree.token(t).text().equals(","));
			boolean cut = end || tree.token(t).text().equals(",")
					|| (tree.token(t).relation().equals("cc") && t > from + 3);
			if (cut && t - from > 3) {
				found.add(new Found(sentence, from, t, by.isEmpty() ? voice.speakers() : by,
						this.attribution.mentioned(sentence, from, t), rule.name()));
			}
			if (cut) {
				from = t + 1;
			}
			if (end) {
				break;
			}
		}
		return found;
	}

	/** Whatever stands in a list that is introduced as one of recommendations. */
	private void listed(int sentence, List<Found> found) {
		Sentence here = this.sentences.sentence(sentence);
		if (here.introduction() < 0 || here.kind() != Sentence.Kind.BULLET
				|| !this.grammar.patterns()
					.named("introduces-recommendations")
					.matches(this.sentences.encoded(here.introduction()))) {
			return;
		}
		Syntax tree = this.sentences.tree(sentence);
		Voice voice = this.voices.at(sentence, 0);
		int to = tree.size();
		while (to > 1 && tree.token(to - 1).relation().equals("punct")) {
			to--;
		}
		List<Referent> by = voice.speakers().isEmpty() ? this.attribution.reports() : voice.speakers();
		found.add(new Found(sentence, 0, to, by, this.attribution.mentioned(sentence, 0, to).stream().limit(1).toList(),
				"recommendation-listed"));
	}

}
