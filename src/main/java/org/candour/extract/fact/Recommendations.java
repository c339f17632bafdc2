package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

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

	private final Topic topic;

	private final Attribution attribution;

	private final Exclusions exclusions;

	Recommendations(Grammar grammar, Sentences sentences, Voices voices, Topic topic, Attribution attribution,
			Exclusions exclusions) {
		this.grammar = grammar;
		this.sentences = sentences;
		this.voices = voices;
		this.topic = topic;
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

	/** What a verb governs: "recommended that A, that B and a C". */
	private List<Found> governed(int sentence, Syntax tree, Rule rule, TokenPattern.Match match) {
		int verb = match.anchor();
		Voice voice = this.voices.at(sentence, verb);
		List<Referent> by = Attribution.named(this.attribution.agents(sentence, verb), voice);
		if (by.isEmpty() && !tree.isPassive(verb)) {
			return List.of();
		}
		List<Referent> recommenders = by.isEmpty() ? this.attribution.reports() : by;
		List<Integer> heads = new ArrayList<>();
		for (Clause clause : tree.clauses()) {
			boolean content = clause.head() > verb && tree.isWithin(clause.head(), verb) && switch (clause.relation()) {
				case "ccomp" -> tree.token(clause.head()).head() == verb;
				case "conj" -> heads.stream().anyMatch((head) -> tree.isWithin(clause.head(), head));
				default -> false;
			};
			if (content) {
				heads.add(clause.head());
			}
		}
		if (heads.isEmpty()) {
			boolean introduces = end(tree, tree.clause(verb)) <= verb + 2;
			return introduces ? List.of() : List.of(new Found(sentence, verb, end(tree, tree.clause(verb)),
					recommenders, this.attribution.objects(sentence, verb), rule.name()));
		}
		return heads.stream().map((head) -> governed(sentence, tree, rule, head, recommenders, voice)).toList();
	}

	private Found governed(int sentence, Syntax tree, Rule rule, int head, List<Referent> by, Voice voice) {
		Clause clause = tree.clause(head);
		int from = clause.from();
		while (from < head && isLead(tree, from)) {
			from++;
		}
		List<Referent> addressed = addressed(sentence, clause, head, voice).stream()
			.filter((who) -> !by.contains(who))
			.toList();
		return new Found(sentence, from, end(tree, clause), by, addressed, rule.name());
	}

	/**
	 * Who should do what is recommended: those of whom the clause speaks, or else the
	 * body that the text is about. What should be done to a thing ("decisions of the
	 * court should be published") names nobody but by whom, or within which body.
	 */
	private List<Referent> addressed(int sentence, Clause clause, int anchor, Voice voice) {
		Syntax tree = this.sentences.tree(sentence);
		if (tree.isPassive(clause.head()) && tree.agent(clause.head()) < 0) {
			return this.attribution.where(sentence, clause.head());
		}
		Attribution.Answer answer = this.attribution.of(sentence, clause, anchor, voice);
		return answer.settled() ? answer.to() : this.topic.at(sentence);
	}

	private List<Found> read(int sentence, Rule rule, TokenPattern.Match match) {
		Syntax tree = this.sentences.tree(sentence);
		Clause clause = tree.clause(match.anchor());
		if (rule.says("span", "list")) {
			return list(sentence, tree, rule, match);
		}
		if (rule.says("span", "content")) {
			return governed(sentence, tree, rule, match);
		}
		Voice voice = this.voices.at(sentence, match.anchor());
		List<Referent> by = rule.says("by", "subject")
				? Attribution.named(this.attribution.agents(sentence, match.anchor()), voice)
				: Attribution.named(voice.speakers(), voice);
		if (by.isEmpty() && voice.isDocument()) {
			if (!isListed(sentence) && this.voices.carried(sentence) == null) {
				return List.of();
			}
			return read(sentence, rule, match, voice, recommending(sentence));
		}
		return read(sentence, rule, match, voice, by);
	}

	/** The report whose summary goes on, or else that which the document is about. */
	private List<Referent> recommending(int sentence) {
		Voice carried = this.voices.carried(sentence);
		return (carried != null) ? carried.speakers() : this.attribution.reports();
	}

	private List<Found> read(int sentence, Rule rule, TokenPattern.Match match, Voice voice, List<Referent> by) {
		Syntax tree = this.sentences.tree(sentence);
		Clause clause = tree.clause(match.anchor());
		int from = Math.min(clause.from(), match.from());
		int to = Math.max(match.to(), end(tree, clause));
		while (from < match.anchor() && isLead(tree, from)) {
			from++;
		}
		List<Referent> addressed = rule.says("by", "subject") ? this.attribution.objects(sentence, match.anchor())
				: addressed(sentence, clause, match.anchor(), voice);
		addressed = addressed.stream().filter((who) -> !by.contains(who)).toList();
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

	/**
	 * Whether a sentence is an item of what is introduced as recommendations, or stands
	 * under such a heading.
	 */
	private boolean isListed(int sentence) {
		Sentence here = this.sentences.sentence(sentence);
		if (here.introduction() >= 0 && here.kind() == Sentence.Kind.BULLET) {
			return matches("introduces-recommendations", here.introduction());
		}
		for (int i = sentence - 1; i >= 0; i--) {
			if (this.sentences.sentence(i).kind() == Sentence.Kind.HEADING) {
				return matches("recommendation-headings", i);
			}
		}
		return false;
	}

	private boolean matches(String list, int sentence) {
		return this.grammar.patterns().named(list).matches(this.sentences.encoded(sentence));
	}

	/** Whatever stands in a list of recommendations, or says that it is an action. */
	private void listed(int sentence, List<Found> found) {
		Sentence here = this.sentences.sentence(sentence);
		boolean item = here.kind() == Sentence.Kind.BULLET && !isTitle(here) || isImperative(sentence);
		if (!(item && isListed(sentence)) && !matches("action-items", sentence)) {
			return;
		}
		Syntax tree = this.sentences.tree(sentence);
		Voice voice = this.voices.at(sentence, 0);
		int to = tree.size();
		while (to > 1 && tree.token(to - 1).relation().equals("punct")) {
			to--;
		}
		List<Referent> by = voice.speakers().isEmpty() ? recommending(sentence) : voice.speakers();
		found.add(new Found(sentence, 0, to, by, this.attribution.mentioned(sentence, 0, to).stream().limit(1).toList(),
				"recommendation-listed"));
	}

	/** "4. DATE OF NEXT MEETING" */
	private static boolean isTitle(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.allMatch((token) -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
	}

	/** "Publish the figures." */
	private boolean isImperative(int sentence) {
		Syntax tree = this.sentences.tree(sentence);
		return tree.token(0).tag().equals("VB") && tree.token(0).relation().equals("root");
	}

}
