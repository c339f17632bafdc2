package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.candour.annotate.Sentence;
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
import org.candour.knowledge.Mode;
import org.candour.knowledge.Theme;

/**
 * Reads findings: what was done wrong, put right, what followed, and what else is said of
 * agencies and roles.
 */
final class Findings {

	/**
	 * A finding as it is read.
	 *
	 * @param kind what sort of finding it is
	 * @param sentence the index of the sentence
	 * @param from the index of its first token
	 * @param to the index after its last
	 * @param attributedTo whom it is about
	 * @param standing who says so, and with what standing
	 * @param themes what it is about
	 * @param rule the name of the rule that found it
	 */
	record Found(FindingKind kind, int sentence, int from, int to, List<Referent> attributedTo, Standing standing,
			List<Theme> themes, String rule) {
	}

	/** A rule that fires at a place. */
	private record Cue(FindingKind kind, Rule rule, TokenPattern.Match match, Clause clause) {
	}

	private static final List<FindingKind> PRECEDENCE = List.of(FindingKind.OUTCOME, FindingKind.FAILING,
			FindingKind.IMPROVEMENT, FindingKind.OBSERVATION);

	private final Grammar grammar;

	private final Themes themes;

	private final Sentences sentences;

	private final Mentions mentions;

	private final Voices voices;

	private final Attribution attribution;

	private final Exclusions exclusions;

	private List<Referent> lastAttributed = List.of();

	private Voice lastVoice = Voice.DOCUMENT;

	private int lastSentence = -10;

	Findings(Grammar grammar, Themes themes, Sentences sentences, Mentions mentions, Voices voices,
			Attribution attribution, Exclusions exclusions) {
		this.grammar = grammar;
		this.themes = themes;
		this.sentences = sentences;
		this.mentions = mentions;
		this.voices = voices;
		this.attribution = attribution;
		this.exclusions = exclusions;
	}

	List<Found> in(int sentence) {
		if (this.exclusions.isExcluded(sentence)) {
			return List.of();
		}
		Syntax tree = this.sentences.tree(sentence);
		List<Cue> cues = cues(sentence, tree);
		List<Found> found = new ArrayList<>();
		Set<Clause> taken = new HashSet<>();
		for (Cue cue : cues) {
			boolean phrase = cue.rule().says("span", "phrase") || isInside(tree, cue);
			if (phrase ? overlapsPhrase(found, cue) : !taken.add(cue.clause())) {
				continue;
			}
			found.addAll(read(sentence, tree, cue, phrase && !cue.rule().says("span", "clause")));
		}
		found.sort(Comparator.comparingInt(Found::from).thenComparingInt(Found::to));
		return found;
	}

	private static boolean overlapsPhrase(List<Found> found, Cue cue) {
		return found.stream()
			.anyMatch((other) -> other.kind() == cue.kind() && other.from() <= cue.match().anchor()
					&& cue.match().anchor() < other.to());
	}

	/**
	 * Whether a clause that says something of another kind only holds the words of this
	 * cue in a phrase.
	 */
	private boolean isInside(Syntax tree, Cue cue) {
		return cue.rule().says("position", "attribute") && tree.token(cue.match().anchor()).relation().equals("amod");
	}

	private List<Cue> cues(int sentence, Syntax tree) {
		List<Cue> cues = new ArrayList<>();
		for (FindingKind kind : PRECEDENCE) {
			List<Cue> ofKind = new ArrayList<>();
			for (Rule rule : this.grammar.findings(kind)) {
				for (TokenPattern.Match match : rule.pattern().find(this.sentences.encoded(sentence))) {
					Clause clause = tree.clause(match.anchor());
					if (holds(sentence, tree, rule, match, clause)) {
						ofKind.add(new Cue(kind, rule, match, clause));
					}
				}
			}
			cues.addAll(ofKind);
		}
		return cues;
	}

	private boolean holds(int sentence, Syntax tree, Rule rule, TokenPattern.Match match, Clause clause) {
		if (this.exclusions.isExcluded(sentence, match.anchor(), clause)) {
			return false;
		}
		if (rule.says("position", "core") && !isCore(tree, match.anchor())) {
			return false;
		}
		int subject = tree.subject(clause.head());
		if (rule.says("subject", "agent")) {
			return subject < 0 || !this.exclusions.isOutsider(sentence, subject);
		}
		if (rule.says("subject", "body")) {
			return subject >= 0
					&& !this.attribution.of(sentence, clause, clause.head(), this.voices.at(sentence, match.anchor()))
						.to()
						.isEmpty()
					&& isBody(sentence, subject, match);
		}
		return true;
	}

	private boolean isBody(int sentence, int subject, TokenPattern.Match match) {
		Mention mention = this.mentions.at(sentence, subject);
		if (mention != null) {
			return mention.referent().type() == Referent.Type.AGENCY || mention.referent().type() == Referent.Type.ROLE
					|| (mention.referent().type() == Referent.Type.PERSON && mention.referent().parent() != null);
		}
		String word = this.sentences.tree(sentence).token(subject).text().toLowerCase(java.util.Locale.ROOT);
		return switch (word) {
			case "we", "they", "it", "he", "she", "i" -> !this.exclusions.isOutsider(sentence, subject);
			default -> false;
		};
	}

	/** Whether a noun is what is said rather than what is merely spoken about. */
	private static boolean isCore(Syntax tree, int anchor) {
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

	private List<Found> read(int sentence, Syntax tree, Cue cue, boolean phrase) {
		int anchor = cue.match().anchor();
		Voice voice = voice(sentence, anchor, cue.kind());
		Attribution.Answer answer = this.attribution.of(sentence, cue.clause(), anchor, voice);
		List<Referent> attributed = answer.settled() ? answer.to() : fallback(sentence, voice, cue.kind());
		Standing standing = Standing.of(voice, cue.kind(), attributed);
		if (cue.kind() == FindingKind.OBSERVATION && standing.mode() == Mode.REPORTED && attributed.isEmpty()) {
			return List.of();
		}
		this.lastAttributed = attributed;
		this.lastVoice = voice;
		this.lastSentence = sentence;
		List<Found> found = new ArrayList<>();
		for (int[] span : new Spans(tree).of(cue.clause(), cue.match(), phrase)) {
			found.add(new Found(cue.kind(), sentence, span[0], span[1], attributed, standing,
					this.themes.of(this.sentences.encoded(sentence), span[2], span[1]), cue.rule().name()));
		}
		return found;
	}

	private Voice voice(int sentence, int anchor, FindingKind kind) {
		Voice voice = this.voices.at(sentence, anchor);
		if (voice.isDocument() && kind == FindingKind.FAILING) {
			Voice carried = this.voices.carried(sentence);
			return (carried != null) ? carried : voice;
		}
		return voice;
	}

	/**
	 * Whom the words before were about, where the same voice goes on; else whom the
	 * report examined or who made it.
	 */
	private List<Referent> fallback(int sentence, Voice voice, FindingKind kind) {
		if (kind == FindingKind.IMPROVEMENT || kind == FindingKind.OUTCOME) {
			List<Referent> speaking = Attribution.speaking(voice);
			if (!speaking.isEmpty()) {
				return speaking;
			}
		}
		if (voice.isReport()) {
			Referent report = voice.speakers().getFirst();
			if (report.description().contains("internal") && report.maker() != null) {
				return List.of(report.maker());
			}
		}
		Sentence here = this.sentences.sentence(sentence);
		boolean goesOn = sentence - this.lastSentence <= 1 && this.lastVoice.equals(voice)
				&& here.kind() != Sentence.Kind.BULLET;
		return goesOn ? this.lastAttributed : List.of();
	}

}
