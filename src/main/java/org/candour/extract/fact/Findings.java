package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.annotate.Sentence;
import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Theme;

import org.jspecify.annotations.Nullable;

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
	 * @param clause the clause that states it
	 */
	record Found(FindingKind kind, int sentence, int from, int to, List<Referent> attributedTo, Standing standing,
			List<Theme> themes, String rule, Clause clause) {
	}

	private final Grammar grammar;

	private final Themes themes;

	private final Sentences sentences;

	private final Cues cues;

	private final Voices voices;

	private final Speakers speakers;

	private final Topic topic;

	private final Attribution attribution;

	private final Exclusions exclusions;

	private final SecondOpinion opinion;

	private final Set<Referent> departed;

	private final Map<Referent, List<Referent>> examined;

	private List<Referent> lastAttributed = List.of();

	private Voice lastVoice = Voice.DOCUMENT;

	private int lastSentence = -10;

	Findings(Grammar grammar, Themes themes, Sentences sentences, Mentions mentions, Voices voices, Speakers speakers,
			Topic topic, Attribution attribution, Exclusions exclusions, SecondOpinion opinion, Set<Referent> departed,
			Map<Referent, List<Referent>> examined) {
		this.grammar = grammar;
		this.themes = themes;
		this.sentences = sentences;
		this.cues = new Cues(grammar, sentences, mentions, voices, attribution, exclusions);
		this.voices = voices;
		this.speakers = speakers;
		this.topic = topic;
		this.attribution = attribution;
		this.exclusions = exclusions;
		this.opinion = opinion;
		this.departed = departed;
		this.examined = examined;
	}

	List<Found> in(int sentence) {
		if (this.exclusions.isExcluded(sentence)) {
			return List.of();
		}
		Syntax tree = this.sentences.tree(sentence);
		List<Found> found = new ArrayList<>();
		Set<Clause> taken = new HashSet<>();
		for (Cues.Cue cue : this.cues.in(sentence)) {
			boolean phrase = cue.rule().says("span", "phrase") || (Cues.isAttribute(tree, cue)
					&& (taken.contains(cue.clause()) || !Cues.isCore(tree, tree.token(cue.match().anchor()).head())));
			if (phrase ? overlapsPhrase(found, cue) : !taken.add(cue.clause())) {
				continue;
			}
			found.addAll(read(sentence, tree, cue, phrase && !cue.rule().says("span", "clause")));
		}
		stated(sentence, tree, taken, found);
		this.opinion.in(sentence, found)
			.forEach((one) -> found.addAll(found(sentence, tree, one.kind(), SecondOpinion.RULE, one.clause(),
					Candidates.match(one.clause()), false)));
		found.removeIf((one) -> found.stream().anyMatch((other) -> isConsequence(sentence, one, other)));
		found.sort(Comparator.comparingInt(Found::from).thenComparingInt(Found::to));
		return found;
	}

	/**
	 * A consequence stays with its cause: "there was no plan, which allowed them to
	 * return".
	 */
	private boolean isConsequence(int sentence, Found one, Found cause) {
		boolean below = one.clause() != cause.clause() && one.clause().isIn(cause.clause())
				&& one.clause().head() > cause.clause().head() && !this.voices.isFrame(sentence, cause.clause().head());
		boolean dependent = switch (one.clause().relation()) {
			case "acl:relcl", "ccomp", "advcl", "advcl:relcl" -> true;
			default -> false;
		};
		return below && dependent && one.kind() == FindingKind.FAILING && cause.kind() == FindingKind.FAILING;
	}

	/**
	 * What was recommended is spoken of, too: what follows may be about the same.
	 * @param sentence the index of the sentence
	 * @param addressed to whom something was recommended
	 */
	void recommended(int sentence, List<Referent> addressed) {
		if (!addressed.isEmpty()) {
			remember(sentence, this.voices.at(sentence, 0), addressed);
		}
	}

	/**
	 * What a report says in so many words is a finding, also where no cue word announces
	 * it.
	 */
	private void stated(int sentence, Syntax tree, Set<Clause> taken, List<Found> found) {
		if (this.sentences.sentence(sentence).kind() == Sentence.Kind.HEADING
				|| !this.sentences.sentence(sentence).isParsed() || tree.token(tree.size() - 1).text().equals(":")) {
			return;
		}
		for (Clause clause : tree.clauses()) {
			boolean main = switch (clause.relation()) {
				case "root", "ccomp", "conj", "parataxis" -> true;
				default -> false;
			};
			if (!main || taken.stream().anyMatch((other) -> other.isIn(clause) || clause.equals(other))
					|| this.voices.isFrame(sentence, clause.head()) || tree.subject(clause.head()) < 0
					|| this.exclusions.isExcluded(sentence, clause.head(), clause, FindingKind.FAILING)
					|| this.exclusions.isOutsider(sentence, tree.subject(clause.head()))) {
				continue;
			}
			FindingKind kind = kindOfStated(sentence, tree, clause);
			if (kind != null) {
				taken.add(clause);
				TokenPattern.Match match = new TokenPattern.Match(clause.head(), clause.head() + 1, clause.head());
				found.addAll(found(sentence, tree, kind, "stated-by-report", clause, match, false));
			}
		}
	}

	private @Nullable FindingKind kindOfStated(int sentence, Syntax tree, Clause clause) {
		Voice voice = this.voices.at(sentence, clause.head());
		if (!voice.isReport() || this.grammar.recommendations()
			.stream()
			.anyMatch((rule) -> rule.pattern()
				.find(this.sentences.encoded(sentence))
				.stream()
				.anyMatch((match) -> clause.has(match.anchor())))) {
			return null;
		}
		boolean favourable = this.grammar.patterns()
			.named("favourable")
			.find(this.sentences.encoded(sentence))
			.stream()
			.anyMatch((match) -> clause.has(match.anchor()));
		if (this.voices.isConcluded(sentence, clause.head())) {
			return favourable ? FindingKind.OBSERVATION : FindingKind.FAILING;
		}
		boolean body = !this.attribution.of(sentence, clause, clause.head(), voice).to().isEmpty();
		return !body ? null : (favourable || !this.voices.isReport()) ? FindingKind.OBSERVATION : FindingKind.FAILING;
	}

	private static boolean overlapsPhrase(List<Found> found, Cues.Cue cue) {
		return found.stream()
			.anyMatch((other) -> other.kind() == cue.kind() && other.from() <= cue.match().anchor()
					&& cue.match().anchor() < other.to());
	}

	private List<Found> read(int sentence, Syntax tree, Cues.Cue cue, boolean phrase) {
		if (cue.rule().says("by", "subject")) {
			return criticism(sentence, tree, cue);
		}
		return found(sentence, tree, cue.kind(), cue.rule().name(), cue.clause(), cue.match(), phrase);
	}

	/**
	 * "The review criticised the board": who criticises says so, and who is criticised is
	 * meant.
	 */
	private List<Found> criticism(int sentence, Syntax tree, Cues.Cue cue) {
		int anchor = cue.match().anchor();
		List<Referent> critics = this.attribution.agents(sentence, anchor);
		if (critics.isEmpty()) {
			return List.of();
		}
		Voice voice = this.speakers.voice(critics, Voice.Stance.SAYS);
		List<Referent> targets = this.attribution.targets(sentence, anchor);
		this.remember(sentence, voice, targets);
		return spans(sentence, tree, cue.kind(), cue.rule().name(), cue.clause(), cue.match(), false, targets,
				Standing.of(voice, cue.kind(), targets, this.departed));
	}

	private List<Found> found(int sentence, Syntax tree, FindingKind kind, String rule, Clause clause,
			TokenPattern.Match match, boolean phrase) {
		int anchor = match.anchor();
		Voice voice = voice(sentence, anchor, kind);
		Attribution.Answer answer = this.attribution.of(sentence, clause, anchor, voice);
		List<Referent> attributed = answer.settled() ? answer.to() : fallback(sentence, voice);
		Standing standing = Standing.of(voice, kind, attributed, this.departed);
		if (kind == FindingKind.OBSERVATION && standing.mode() == Mode.REPORTED && attributed.isEmpty()) {
			return List.of();
		}
		remember(sentence, voice, attributed);
		return spans(sentence, tree, kind, rule, clause, match, phrase, attributed, standing);
	}

	private void remember(int sentence, Voice voice, List<Referent> attributed) {
		this.lastAttributed = attributed;
		this.lastVoice = voice;
		this.lastSentence = sentence;
	}

	private List<Found> spans(int sentence, Syntax tree, FindingKind kind, String rule, Clause clause,
			TokenPattern.Match match, boolean phrase, List<Referent> attributed, Standing standing) {
		List<Found> found = new ArrayList<>();
		for (int[] span : new Spans(tree).of(clause, match, phrase)) {
			found.add(new Found(kind, sentence, span[0], span[1], attributed, standing,
					this.themes.of(this.sentences.encoded(sentence), span[2], span[1]), rule, clause));
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
	 * Whom words that name nobody are about: the body of the one who speaks; the one body
	 * that the report examined or that made it for itself; else whom the words before
	 * were about.
	 */
	private List<Referent> fallback(int sentence, Voice voice) {
		List<Referent> speaking = Attribution.speaking(voice);
		if (!speaking.isEmpty() && !voice.isReport() && !this.speakers.isFinder(speaking.getFirst())) {
			return speaking;
		}
		if (voice.isReport()) {
			Referent report = voice.speakers().getFirst();
			if (report.description().contains("internal") && report.maker() != null) {
				return List.of(report.maker());
			}
			List<Referent> examined = this.examined.getOrDefault(report, List.of());
			if (examined.size() == 1) {
				return examined;
			}
		}
		Sentence here = this.sentences.sentence(sentence);
		boolean goesOn = sentence - this.lastSentence <= 2 && this.lastVoice.equals(voice)
				&& here.kind() != Sentence.Kind.BULLET;
		if (goesOn) {
			return this.lastAttributed;
		}
		List<Referent> all = this.examined.values()
			.stream()
			.flatMap(List::stream)
			.filter((agency) -> !this.speakers.isFinder(agency))
			.distinct()
			.toList();
		return (!speaking.isEmpty() && all.size() == 1) ? all : this.topic.at(sentence);
	}

}
