package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.candour.extract.grammar.Patterns;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech that has no verb of its own: "according to a report", "in her
 * view", "an admission by the force", "Among its findings:", and the short words of a
 * headline, "…, inquiry finds".
 */
final class Sources {

	/** In a headline the words that name the source are no more than these. */
	private static final int HEADLINE_SOURCE = 6;

	private final Mentions mentions;

	private final Frames frames;

	private final Speakers speakers;

	private final Patterns patterns;

	Sources(Mentions mentions, Frames frames, Speakers speakers, Patterns patterns) {
		this.mentions = mentions;
		this.frames = frames;
		this.speakers = speakers;
		this.patterns = patterns;
	}

	/** The reported speech that a word shows, or null. */
	@Nullable Frame at(int sentence, Syntax tree, int token) {
		if (tree.token(token).text().equalsIgnoreCase("according")) {
			return according(sentence, tree, token);
		}
		if (!tree.token(token).isNoun()) {
			return null;
		}
		Frame view = view(sentence, tree, token);
		return (view != null) ? view : noun(sentence, tree, token);
	}

	/** The reported speech that the form of a whole sentence shows, or null. */
	@Nullable Frame of(int sentence, Syntax tree) {
		Frame headline = headline(sentence, tree);
		return (headline != null) ? headline : introduction(sentence, tree);
	}

	/** "In her view", "in the words of the reviews". */
	private @Nullable Frame view(int sentence, Syntax tree, int noun) {
		int preposition = tree.child(noun, "case");
		if (!this.patterns.has("views", tree.lemma(noun)) || preposition < 0
				|| !tree.lemma(preposition).matches("in|to")) {
			return null;
		}
		int owner = tree.child(noun, "nmod:poss");
		owner = (owner >= 0) ? owner : tree.oblique(noun, "of");
		List<Referent> named = (owner >= 0) ? this.frames.speakers(sentence, owner) : List.of();
		if (named.isEmpty()) {
			return null;
		}
		BitSet content = Frames.all(tree);
		content.andNot(tree.subtree(noun, (other) -> false));
		return new Frame(noun, content, this.speakers.voice(named, Voice.Stance.SAYS));
	}

	/** "Every death was avoidable, inquiry finds", "Police failed the girls, says MP". */
	private @Nullable Frame headline(int sentence, Syntax tree) {
		int end = tree.size();
		while (end > 1 && tree.token(end - 1).relation().equals("punct")) {
			end--;
		}
		int comma = end - 1;
		while (comma > 0 && end - comma <= HEADLINE_SOURCE && !tree.token(comma).text().matches("[,:–—-]")) {
			comma--;
		}
		if (comma < 3 || !tree.token(comma).text().matches("[,:–—-]") || end - comma < 3) {
			return null;
		}
		for (int verb : new int[] { comma + 1, end - 1 }) {
			Voice.Stance stance = tree.token(verb).tag().matches("VB[ZDP]|NNS?")
					? this.frames.stance(tree.lemma(verb).replaceAll("s$", "")) : null;
			stance = (stance == null) ? this.frames.stance(tree.lemma(verb)) : stance;
			List<Referent> named = (stance == null) ? List.of() : named(sentence, tree, comma + 1, end);
			if (!named.isEmpty()) {
				BitSet content = new BitSet();
				content.set(0, comma);
				return new Frame(verb, content, this.speakers.voice(named, stance));
			}
		}
		return null;
	}

	private List<Referent> named(int sentence, Syntax tree, int from, int to) {
		for (Mention mention : this.mentions.in(sentence)) {
			if (mention.from() >= from && mention.to() <= to) {
				return List.of(mention.referent());
			}
		}
		for (int i = from; i < to; i++) {
			if (this.patterns.has("report-heads", tree.lemma(i))) {
				return this.frames.report().map(List::of).orElse(List.of());
			}
		}
		return List.of();
	}

	/** "Among its findings:", "The main failings were:" before a list. */
	private @Nullable Frame introduction(int sentence, Syntax tree) {
		if (!tree.token(tree.size() - 1).text().equals(":")) {
			return null;
		}
		for (int i = 0; i < tree.size(); i++) {
			if (this.patterns.has("introduces-findings", tree.lemma(i))) {
				List<Referent> reports = this.mentions.in(sentence)
					.stream()
					.map(Mention::referent)
					.filter((referent) -> referent.type() == Referent.Type.REPORT)
					.limit(1)
					.toList();
				List<Referent> named = reports.isEmpty() ? this.frames.report().map(List::of).orElse(List.of())
						: reports;
				return named.isEmpty() ? null
						: new Frame(i, new BitSet(), this.speakers.voice(named, Voice.Stance.FINDS));
			}
		}
		return null;
	}

	private @Nullable Frame according(int sentence, Syntax tree, int at) {
		int source = tree.token(at).head();
		if (source < 0 || source < at) {
			source = tree.oblique(at, "to");
		}
		if (source < 0) {
			return null;
		}
		List<Referent> speakers = this.frames.speakers(sentence, source);
		BitSet content = Frames.all(tree);
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
			Mention mention = this.mentions.at(sentence, i);
			if (mention != null && !speakers.contains(mention.referent())) {
				speakers.add(mention.referent());
			}
		}
		Voice voice = speakers.isEmpty() ? new Voice(List.of(), stance)
				: new Voice(List.of(speakers.getLast()), stance);
		return new Frame(noun, content, voice);
	}

}
