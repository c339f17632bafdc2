package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
 * Finds reported speech: "the panel said that …", "…, she said", "according to a report",
 * "an admission by the force".
 */
final class Frames {

	private final Sentences sentences;

	private final Mentions mentions;

	private final Anaphora anaphora;

	private final Speakers speakers;

	private final Patterns patterns;

	Frames(Sentences sentences, Mentions mentions, Anaphora anaphora, Speakers speakers, Patterns patterns) {
		this.speakers = speakers;
		this.sentences = sentences;
		this.mentions = mentions;
		this.anaphora = anaphora;
		this.patterns = patterns;
	}

	List<Frame> in(int sentence) {
		List<Frame> frames = new ArrayList<>();
		Syntax tree = this.sentences.tree(sentence);
		for (int t = 0; t < tree.size(); t++) {
			Frame frame = null;
			if (tree.token(t).text().equalsIgnoreCase("according")) {
				frame = according(sentence, tree, t);
			}
			else if (tree.token(t).isVerb()) {
				frame = verb(sentence, tree, t);
			}
			else if (tree.token(t).isNoun()) {
				frame = noun(sentence, tree, t);
			}
			if (frame != null) {
				frames.add(frame);
			}
		}
		return frames;
	}

	private Voice.@Nullable Stance stance(String lemma) {
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

	private @Nullable Frame verb(int sentence, Syntax tree, int verb) {
		Voice.Stance stance = stance(tree.lemma(verb));
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
		if (stance == Voice.Stance.FINDS && voice.speakers().isEmpty()) {
			return null;
		}
		return new Frame(verb, content(sentence, tree, verb, subject), voice);
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

	private static BitSet all(Syntax tree) {
		BitSet all = new BitSet();
		all.set(0, tree.size());
		return all;
	}

	private @Nullable Voice voice(int sentence, Syntax tree, int subject, Voice.Stance stance) {
		String word = tree.lemma(subject);
		String tag = tree.token(subject).tag();
		if (tag.equals("PRP") && (word.equals("i") || word.equals("we") || word.equals("you"))) {
			return null;
		}
		if (tree.token(subject).text().equalsIgnoreCase("there") || tag.equals("EX")) {
			return null;
		}
		List<Referent> speakers = speakers(sentence, subject);
		if (!speakers.isEmpty()) {
			return this.speakers.voice(speakers, stance);
		}
		if (tag.equals("PRP") || tag.startsWith("W") || tag.equals("DT")) {
			return null;
		}
		return isSource(tree, subject) ? Voice.UNNAMED : null;
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
	private List<Referent> speakers(int sentence, int head) {
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
		for (int child : tree.children(head)) {
			Mention mention = tree.token(child).relation().equals("appos") ? this.mentions.at(sentence, child) : null;
			if (mention != null && mention.referent().type() == Referent.Type.PERSON) {
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

	private @Nullable Frame according(int sentence, Syntax tree, int at) {
		int source = tree.token(at).head();
		if (source < 0 || source < at) {
			source = tree.oblique(at, "to");
		}
		if (source < 0) {
			return null;
		}
		List<Referent> speakers = speakers(sentence, source);
		BitSet content = all(tree);
		int stop = source;
		content.andNot(tree.subtree(stop, (other) -> false));
		return new Frame(at, content,
				speakers.isEmpty() ? Voice.UNNAMED : this.speakers.voice(speakers, Voice.Stance.SAYS));
	}

	/** "An acknowledgement by the force that …", "the admission that …". */
	private @Nullable Frame noun(int sentence, Syntax tree, int noun) {
		String lemma = tree.lemma(noun);
		Voice.Stance stance = this.patterns.has("nouns-admit", lemma) ? Voice.Stance.ADMITS
				: this.patterns.has("nouns-allege", lemma) ? Voice.Stance.ALLEGES
						: this.patterns.has("nouns-deny", lemma) ? Voice.Stance.DENIES : null;
		if (stance == null) {
			return null;
		}
		BitSet content = new BitSet();
		int that = -1;
		for (int i = noun + 1; i < Math.min(tree.size(), noun + 14) && that < 0; i++) {
			that = (tree.token(i).text().equals("that") && !tree.token(i).tag().equals("DT")) ? i : -1;
		}
		if (that < 0) {
			return null;
		}
		content.set(that, tree.size());
		List<Referent> speakers = new ArrayList<>();
		for (int i = Math.max(0, noun - 3); i < that; i++) {
			var mention = this.mentions.at(sentence, i);
			if (mention != null && !speakers.contains(mention.referent())) {
				speakers.add(mention.referent());
			}
		}
		Voice voice = speakers.isEmpty() ? new Voice(List.of(), stance)
				: new Voice(List.of(speakers.getLast()), stance);
		return new Frame(noun, content, voice);
	}

}
