package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Rule;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.FindingKind;

/** Finds the places where rules say that a finding is stated. */
final class Cues {

	/**
	 * A rule that fires at a place.
	 *
	 * @param kind what sort of finding it says there is
	 * @param rule the rule
	 * @param match where its pattern was found
	 * @param clause the clause that states the finding
	 */
	record Cue(FindingKind kind, Rule rule, TokenPattern.Match match, Clause clause) {
	}

	/** A clause that says several things is read as the first of these that it says. */
	private static final List<FindingKind> PRECEDENCE = List.of(FindingKind.OUTCOME, FindingKind.FAILING,
			FindingKind.IMPROVEMENT, FindingKind.OBSERVATION);

	private final Grammar grammar;

	private final Sentences sentences;

	private final Mentions mentions;

	private final Voices voices;

	private final Attribution attribution;

	private final Exclusions exclusions;

	Cues(Grammar grammar, Sentences sentences, Mentions mentions, Voices voices, Attribution attribution,
			Exclusions exclusions) {
		this.grammar = grammar;
		this.sentences = sentences;
		this.mentions = mentions;
		this.voices = voices;
		this.attribution = attribution;
		this.exclusions = exclusions;
	}

	/**
	 * The cues of a sentence.
	 * @param sentence its index
	 * @return the strongest first
	 */
	List<Cue> in(int sentence) {
		Syntax tree = this.sentences.tree(sentence);
		List<Cue> cues = new ArrayList<>();
		for (FindingKind kind : PRECEDENCE) {
			List<Cue> ofKind = new ArrayList<>();
			for (Rule rule : this.grammar.findings(kind)) {
				for (TokenPattern.Match match : rule.pattern().find(this.sentences.encoded(sentence))) {
					Clause clause = tree.clause(match.anchor());
					if (holds(sentence, tree, kind, rule, match, clause)) {
						ofKind.add(new Cue(kind, rule, match, clause));
					}
				}
			}
			ofKind.sort(Comparator.comparing((Cue cue) -> isAttribute(tree, cue)));
			ofKind.addAll(shared(tree, ofKind));
			cues.addAll(ofKind);
		}
		return cues;
	}

	/**
	 * "Has recruited nurses and opened a ward", "did not look or listen": what is
	 * coordinated with a verb shares its auxiliary and its negation.
	 */
	private static List<Cue> shared(Syntax tree, List<Cue> cues) {
		List<Cue> shared = new ArrayList<>();
		for (Cue cue : cues) {
			if (!cue.rule().says("conjuncts", "shared")) {
				continue;
			}
			for (Clause clause : tree.clauses()) {
				int first = tree.token(clause.head()).head();
				if (clause.relation().equals("conj") && cue.clause().has(first) && first >= cue.match().anchor()
						&& clause.head() > first && tree.token(first).tag().equals(tree.token(clause.head()).tag())
						&& tree.child(clause.head(), "nsubj", "nsubj:pass", "aux", "aux:pass", "advmod:neg") < 0
						&& !hasConjunction(tree, clause.head(), "but")) {
					shared.add(new Cue(cue.kind(), cue.rule(),
							new TokenPattern.Match(clause.head(), clause.head() + 1, clause.head()), clause));
				}
			}
		}
		return shared;
	}

	private static boolean hasConjunction(Syntax tree, int head, String word) {
		int conjunction = tree.child(head, "cc");
		return conjunction >= 0 && tree.lemma(conjunction).equals(word);
	}

	/** Whether the word by which the rule fired is an adjective before its noun. */
	static boolean isAttribute(Syntax tree, Cue cue) {
		return cue.rule().says("position", "attribute") && tree.token(cue.match().anchor()).relation().equals("amod");
	}

	private boolean holds(int sentence, Syntax tree, FindingKind kind, Rule rule, TokenPattern.Match match,
			Clause clause) {
		if (this.exclusions.isExcluded(sentence, match.anchor(), clause, kind)
				|| !isPlaced(tree, rule, match.anchor())) {
			return false;
		}
		String patient = rule.option("patient");
		if (patient != null && !acts(sentence, tree, match.anchor(), patient)) {
			return false;
		}
		if (kind == FindingKind.FAILING && rule.option("subject") != null && !isNominal(tree, match.anchor())
				&& this.exclusions.isReporter(sentence, clause, this.voices)) {
			return false;
		}
		int subject = tree.subject(clause.head());
		return switch (String.valueOf(rule.option("subject"))) {
			case "agent" -> !isDoneByOutsider(sentence, tree, clause);
			case "body" -> subject >= 0 && isBody(sentence, subject, clause, match, kind);
			case "victim" -> subject >= 0 && this.grammar.patterns().has("victims", tree.lemma(subject));
			default -> true;
		};
	}

	private static boolean isNominal(Syntax tree, int anchor) {
		return tree.token(anchor).isNoun() || tree.token(anchor).tag().startsWith("JJ");
	}

	private static boolean isPlaced(Syntax tree, Rule rule, int anchor) {
		return switch (String.valueOf(rule.option("position"))) {
			case "core" -> isCore(tree, anchor);
			case "subject" -> is(tree, anchor, "nsubj", "nsubj:pass");
			case "object" -> is(tree, anchor, "obj");
			default -> true;
		};
	}

	/** Whether a word, or the noun that it belongs to, has one of some relations. */
	private static boolean is(Syntax tree, int anchor, String... relations) {
		int head = tree.token(anchor).head();
		int noun = (!tree.token(anchor).isNoun() && head >= 0 && tree.token(head).isNoun()) ? head : anchor;
		return List.of(relations).contains(tree.token(anchor).relation())
				|| List.of(relations).contains(tree.token(noun).relation());
	}

	/**
	 * Whether what a verb acts on, or one of its conjuncts, is a word of a list, or an
	 * agency, its people or its office-holders.
	 */
	private boolean acts(int sentence, Syntax tree, int verb, String list) {
		int patient = tree.patient(verb);
		return patient >= 0 && tree.conjuncts(patient)
			.stream()
			.anyMatch((each) -> list.equals("body") ? isBodyNamed(sentence, tree, each)
					: this.grammar.patterns().has(list, tree.lemma(each)));
	}

	private boolean isBodyNamed(int sentence, Syntax tree, int noun) {
		Mention mention = this.mentions.at(sentence, noun);
		if (tree.token(noun).tag().equals("PRP")) {
			return !this.attribution.meant(sentence, noun).isEmpty();
		}
		return (mention != null) ? mention.referent().type() != Referent.Type.REPORT
				: this.grammar.patterns().has("institutions", tree.lemma(noun));
	}

	/**
	 * Whether a deed is that of somebody whose deeds are no findings. What was done to
	 * such a one is another thing: "the girls were not believed".
	 */
	private boolean isDoneByOutsider(int sentence, Syntax tree, Clause clause) {
		int agent = tree.agent(clause.head());
		return agent >= 0 && this.exclusions.isOutsider(sentence, agent) && !isOfficial(sentence, tree, agent);
	}

	/** Whether "he" or "she" is somebody with a post. */
	private boolean isOfficial(int sentence, Syntax tree, int pronoun) {
		return tree.token(pronoun).tag().equals("PRP") && this.attribution.meant(sentence, pronoun)
			.stream()
			.anyMatch((who) -> who.type() == Referent.Type.PERSON && who.parent() != null);
	}

	private boolean isBody(int sentence, int subject, Clause clause, TokenPattern.Match match, FindingKind kind) {
		Syntax tree = this.sentences.tree(sentence);
		Mention mention = this.mentions.at(sentence, subject);
		if (mention != null) {
			return switch (mention.referent().type()) {
				case AGENCY, ROLE -> true;
				case PERSON -> mention.referent().parent() != null || kind == FindingKind.OUTCOME;
				case REPORT, EVENT -> false;
			};
		}
		if (tree.token(subject).tag().equals("PRP")) {
			return isBodyMeant(sentence, subject, clause, match, kind);
		}
		return !this.exclusions.isOutsider(sentence, subject)
				&& (this.grammar.patterns().has("institutions", tree.lemma(subject))
						|| tree.token(subject).name().equals("ORGANIZATION"));
	}

	private boolean isBodyMeant(int sentence, int subject, Clause clause, TokenPattern.Match match, FindingKind kind) {
		String word = this.sentences.tree(sentence).token(subject).text().toLowerCase(Locale.ROOT);
		Voice voice = this.voices.at(sentence, match.anchor());
		return switch (word) {
			case "we" -> kind == FindingKind.OUTCOME || !voice.isReport();
			case "i" -> !Attribution.speaking(voice).isEmpty();
			case "he", "she" ->
				kind == FindingKind.OUTCOME && !this.attribution.agents(sentence, clause.head()).isEmpty();
			case "they", "it" -> !this.exclusions.isOutsider(sentence, subject) && (!voice.isDocument()
					|| !this.attribution.of(sentence, clause, clause.head(), voice).to().isEmpty());
			default -> false;
		};
	}

	/** Whether a noun is what is said rather than what is merely spoken about. */
	static boolean isCore(Syntax tree, int anchor) {
		int at = anchor;
		for (int steps = 0; steps < 6; steps++) {
			String relation = tree.token(at).relation();
			switch (relation) {
				case "nsubj", "nsubj:pass", "obj", "root", "ccomp", "dep", "appos", "parataxis", "advcl" -> {
					return true;
				}
				case "conj", "compound" -> at = tree.token(at).head();
				case "nmod" -> {
					int head = tree.token(at).head();
					if (head < 0 || !isQuantity(tree.lemma(head))) {
						return false;
					}
					at = head;
				}
				case "obl" -> {
					int preposition = tree.child(at, "case");
					return preposition >= 0
							&& Set.of("because", "due", "from", "by", "with").contains(tree.lemma(preposition))
							&& tree.token(at).head() >= 0;
				}
				default -> {
					return false;
				}
			}
			if (at < 0) {
				return false;
			}
		}
		return false;
	}

	private static boolean isQuantity(String lemma) {
		return switch (lemma) {
			case "catalogue", "catalog", "series", "number", "string", "list", "pattern", "range", "host", "litany",
					"evidence", "lot", "sequence", "degree", "multitude", "array", "raft", "variety" ->
				true;
			default -> false;
		};
	}

}
