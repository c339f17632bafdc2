package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Encoded;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech by its verb: "the panel said that …", "…, she said", "failings
 * identified by the review".
 */
final class Frames {

	/** How many sentences back the report may stand that "it" means. */
	private static final int REACH = 2;

	private final Sentences sentences;

	private final Mentions mentions;

	private final Anaphora anaphora;

	private final Speakers speakers;

	private final Sources sources;

	private final Patterns patterns;

	Frames(Sentences sentences, Mentions mentions, Anaphora anaphora, Speakers speakers, Patterns patterns) {
		this.speakers = speakers;
		this.sources = new Sources(mentions, this, speakers, patterns);
		this.sentences = sentences;
		this.mentions = mentions;
		this.anaphora = anaphora;
		this.patterns = patterns;
	}

	List<Frame> in(int sentence) {
		List<Frame> frames = new ArrayList<>();
		Syntax tree = this.sentences.tree(sentence);
		for (int t = 0; t < tree.size(); t++) {
			Frame frame = tree.token(t).isVerb() ? verb(sentence, tree, t) : this.sources.at(sentence, tree, t);
			if (frame != null) {
				frames.add(frame);
			}
		}
		if (frames.isEmpty()) {
			Frame whole = this.sources.of(sentence, tree);
			return (whole == null) ? List.of() : List.of(whole);
		}
		return frames;
	}

	Voice.@Nullable Stance stance(String lemma) {
		if (this.patterns.has("verbs-admit", lemma)) {
			return Voice.Stance.ADMITS;
		}
		if (this.patterns.has("verbs-deny", lemma)) {
			return Voice.Stance.DENIES;
		}
		if (this.patterns.has("verbs-allege", lemma)) {
			return Voice.Stance.ALLEGES;
		}
		if (this.patterns.has("verbs-find", lemma)) {
			return Voice.Stance.FINDS;
		}
		return this.patterns.has("verbs-say", lemma) ? Voice.Stance.SAYS : null;
	}

	/** "Does not accept that", "cannot agree that". */
	private boolean isRefusal(Syntax tree, int verb) {
		return this.patterns.has("verbs-refuse", tree.lemma(verb)) && tree.children(verb)
			.stream()
			.anyMatch((child) -> this.patterns.has("negations", tree.token(child).text().toLowerCase(Locale.ROOT)));
	}

	private @Nullable Frame verb(int sentence, Syntax tree, int verb) {
		Voice.Stance stance = isRefusal(tree, verb) ? Voice.Stance.DENIES : stance(tree.lemma(verb));
		if (stance == null || tree.token(verb).relation().startsWith("aux")
				|| tree.token(verb).relation().equals("amod")) {
			return null;
		}
		if (tree.isPassive(verb)) {
			return passive(sentence, tree, verb, stance);
		}
		int subject = tree.subject(verb);
		if (subject < 0) {
			return null;
		}
		if (stance == Voice.Stance.FINDS && this.patterns.has("shortcoming", tree.lemma(subject))) {
			// "Other failures identified included …": what was identified was identified
			// by the report.
			return report().map((report) -> new Frame(verb, all(tree), Voice.of(report, stance))).orElse(null);
		}
		Voice voice = voice(sentence, tree, subject, stance);
		if (voice == null) {
			return null;
		}
		if (stance == Voice.Stance.FINDS && (voice.speakers().isEmpty() || !concludes(tree, verb, voice))) {
			return null;
		}
		return new Frame(verb, content(sentence, tree, verb, subject), voice);
	}

	/**
	 * Who does not find by office shows or reveals a thing ("the firm showed
	 * indifference") without saying anything by it.
	 */
	private boolean concludes(Syntax tree, int verb, Voice voice) {
		return voice.stance() == Voice.Stance.FINDS || this.patterns.has("verbs-blame", tree.lemma(verb))
				|| tree.child(verb, "ccomp", "parataxis") >= 0
				|| (verb + 1 < tree.size() && tree.token(verb + 1).text().equals("that"));
	}

	/**
	 * "It is understood that", "were said to be", "failings identified by the panel",
	 * "was found to have".
	 */
	private @Nullable Frame passive(int sentence, Syntax tree, int verb, Voice.Stance stance) {
		int by = tree.oblique(verb, "by");
		int in = tree.oblique(verb, "in");
		boolean written = by < 0 && in >= 0
				&& this.anaphora.phrase(sentence, in)
					.stream()
					.anyMatch((referent) -> referent.type() == Referent.Type.REPORT);
		int agent = written ? in : by;
		List<Referent> speakers = (agent >= 0) ? speakers(sentence, agent) : List.of();
		BitSet content = tree.subtree(verb, (child) -> child == agent);
		int patient = tree.patient(verb);
		if (patient >= 0) {
			content.or(tree.subtree(patient, (child) -> tree.token(child).relation().startsWith("acl")));
		}
		boolean attributive = tree.token(verb).relation().equals("acl");
		if (attributive) {
			content = all(tree);
		}
		content.clear(verb);
		if (!speakers.isEmpty()) {
			return new Frame(verb, content, this.speakers.voice(speakers, stance));
		}
		if (stance == Voice.Stance.FINDS) {
			BitSet said = content;
			boolean result = attributive || tree.child(verb, "xcomp") >= 0;
			return result ? report().map((report) -> new Frame(verb, said, Voice.of(report, stance))).orElse(null)
					: null;
		}
		return (stance == Voice.Stance.ALLEGES) ? new Frame(verb, content, Voice.UNNAMED) : null;
	}

	/**
	 * The report that the document is, or is about: the first of those it speaks of.
	 */
	Optional<Referent> report() {
		return (this.mentions.self() != null) ? Optional.of(this.mentions.self())
				: this.mentions.referents()
					.stream()
					.filter((referent) -> referent.type() == Referent.Type.REPORT)
					.findFirst();
	}

	static BitSet all(Syntax tree) {
		BitSet all = new BitSet();
		all.set(0, tree.size());
		return all;
	}

	private @Nullable Voice voice(int sentence, Syntax tree, int subject, Voice.Stance stance) {
		String word = tree.lemma(subject);
		String tag = tree.token(subject).tag();
		if (tag.equals("PRP") && (word.equals("i") || word.equals("we") || word.equals("you"))) {
			return (stance == Voice.Stance.DENIES && !word.equals("you")) ? Voice.OWN_DENIAL : null;
		}
		if (tree.token(subject).text().equalsIgnoreCase("there") || tag.equals("EX")) {
			return null;
		}
		List<Referent> speakers = (stance == Voice.Stance.FINDS && tag.equals("PRP")) ? finder(sentence, subject)
				: (tag.equals("PRP") && isTrailing(tree, subject)) ? this.anaphora.before(sentence, subject)
						: speakers(sentence, subject);
		if (!speakers.isEmpty()) {
			return this.speakers.voice(speakers, stance);
		}
		if (tag.equals("PRP") || tag.startsWith("W") || tag.equals("DT")) {
			return null;
		}
		return isSource(tree, subject) ? Voice.UNNAMED : null;
	}

	/** "…, it said": what was said before the comma is not who says it. */
	private static boolean isTrailing(Syntax tree, int subject) {
		return subject > 3 && subject >= tree.size() - 4 && (Encoded.isQuotationMark(tree.token(subject - 1).text())
				|| tree.token(subject - 1).text().equals(","));
	}

	/** "It found": of those of whom a text spoke last, the report. */
	private List<Referent> finder(int sentence, int pronoun) {
		boolean thing = this.sentences.tree(sentence).lemma(pronoun).matches("it|they");
		for (int i = sentence; thing && i >= Math.max(0, sentence - REACH); i--) {
			int before = (i == sentence) ? pronoun : Integer.MAX_VALUE;
			Syntax tree = this.sentences.tree(i);
			List<Mention> reports = this.mentions.in(i)
				.stream()
				.filter((mention) -> mention.referent().type() == Referent.Type.REPORT && mention.to() <= before)
				.toList();
			if (!reports.isEmpty()) {
				return List.of(reports.stream()
					.filter((mention) -> tree.token(mention.head()).relation().startsWith("nsubj"))
					.findFirst()
					.orElse(reports.getLast())
					.referent());
			}
		}
		return speakers(sentence, pronoun);
	}

	/**
	 * A person or body that is not named; a thing ("the figures show") says nothing by
	 * itself.
	 */
	private boolean isSource(Syntax tree, int subject) {
		return tree.token(subject).isProper() || this.patterns.has("sources", tree.lemma(subject))
				|| this.patterns.has("victims", tree.lemma(subject));
	}

	/**
	 * Those who speak: whom the phrase names, the person named beside a post, or the body
	 * of one who is not known by himself ("a spokesman for the force").
	 */
	List<Referent> speakers(int sentence, int head) {
		List<Referent> meant = this.anaphora.phrase(sentence, head);
		if (meant.stream().noneMatch((referent) -> referent.type() == Referent.Type.PERSON)) {
			Referent person = apposed(sentence, head);
			if (person != null) {
				return List.of(person);
			}
		}
		if (meant.isEmpty() && this.patterns.has("speaks-for", this.sentences.tree(sentence).lemma(head))) {
			meant = this.anaphora.around(sentence, head);
		}
		boolean unit = meant.size() == 1 && meant.getFirst().isCollective() && meant.getFirst().parent() == null
				&& this.speakers.isFinder(meant.getFirst());
		return unit ? report().map(List::of).orElse(meant) : meant;
	}

	/** "The head of the unit, | Jane Roe, said". */
	private @Nullable Referent apposed(int sentence, int head) {
		Syntax tree = this.sentences.tree(sentence);
		for (Mention mention : this.mentions.in(sentence)) {
			if (mention.referent().type() == Referent.Type.PERSON && mention.from() > head
					&& tree.token(mention.head()).relation().equals("appos") && tree.isWithin(mention.head(), head)
					&& tree.clause(mention.head()).equals(tree.clause(head))) {
				return mention.referent();
			}
		}
		return null;
	}

	private BitSet content(int sentence, Syntax tree, int verb, int subject) {
		BitSet content = new BitSet();
		for (int child : tree.children(verb)) {
			boolean says = switch (tree.token(child).relation()) {
				case "ccomp", "xcomp", "obj", "advcl", "csubj" -> true;
				case "parataxis", "dep" -> child > verb;
				case "obl" -> child > verb && this.patterns.has("verbs-find", tree.lemma(verb));
				default -> false;
			};
			if (says) {
				content.or(tree.subtree(child, (other) -> false));
			}
		}
		Token token = tree.token(verb);
		if (token.relation().equals("parataxis") || (content.isEmpty() && isAtEnd(tree, verb))) {
			BitSet before = all(tree);
			before.andNot(tree.subtree(verb, (other) -> tree.token(other).relation().equals("ccomp")));
			content.or(before);
		}
		if (content.isEmpty() || tree.token(Math.min(verb + 1, tree.size() - 1)).text().equals(":")) {
			content.set(Math.min(verb + 1, tree.size()), tree.size());
		}
		if (verb + 1 < tree.size() && tree.token(verb + 1).text().equals("that")) {
			content.set(verb + 1, tree.size());
		}
		content.clear(verb);
		content.andNot(tree.subtree(subject, (other) -> tree.token(other).relation().startsWith("acl")));
		return content;
	}

	private static boolean isAtEnd(Syntax tree, int verb) {
		int after = 0;
		for (int i = verb + 1; i < tree.size(); i++) {
			if (!tree.token(i).relation().equals("punct") && !Encoded.isQuotationMark(tree.token(i).text())) {
				after++;
			}
		}
		return after <= 6 && verb > 3;
	}

}
