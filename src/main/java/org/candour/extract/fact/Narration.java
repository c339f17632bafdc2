package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.candour.annotate.Sentence;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;

import org.jspecify.annotations.Nullable;

/**
 * Who says the sentences that nobody is said to say: the one who spoke last and goes on,
 * the report or the writer of the letter that the document is, or the document itself;
 * and whose findings a summary carries on with.
 */
final class Narration {

	private final Sentences sentences;

	private final Mentions mentions;

	private final List<List<Frame>> frames;

	private final Utterances utterances;

	private final @Nullable Voice self;

	private final List<@Nullable Voice> narrators;

	private final List<@Nullable Voice> unmarked;

	private final List<@Nullable Voice> carried;

	Narration(Sentences sentences, Mentions mentions, List<List<Frame>> frames, Utterances utterances,
			Register register, Patterns patterns) {
		this.sentences = sentences;
		this.mentions = mentions;
		this.frames = frames;
		this.utterances = utterances;
		this.self = register.report();
		this.narrators = register.narrators();
		this.unmarked = unmarked(patterns);
		this.carried = carried(patterns);
	}

	/**
	 * "We have changed", without quotation marks: the one who spoke last goes on, until
	 * somebody else speaks.
	 */
	private List<@Nullable Voice> unmarked(Patterns patterns) {
		boolean told = this.self == null && this.narrators.stream().noneMatch(Objects::nonNull);
		List<@Nullable Voice> voices = new ArrayList<>();
		Voice speaking = null;
		for (int i = 0; i < this.sentences.size(); i++) {
			boolean framed = !this.frames.get(i).isEmpty() || this.utterances.of(this.utterances.around(i, 0)) != null
					|| this.sentences.sentence(i).kind() != Sentence.Kind.PROSE;
			if (framed || !told) {
				speaking = null;
			}
			else if (speaking == null && patterns.named("first-person").matches(this.sentences.encoded(i))) {
				speaking = this.utterances.spokenBefore(i);
			}
			voices.add((speaking == null || speaking.isReport()) ? null : speaking);
		}
		return voices;
	}

	private List<@Nullable Voice> carried(Patterns patterns) {
		List<@Nullable Voice> voices = new ArrayList<>();
		Voice current = null;
		Voice summary = null;
		for (int i = 0; i < this.sentences.size(); i++) {
			Voice here = strongest(i);
			if (here != null && !here.speakers().isEmpty()) {
				current = (here.stance() == Voice.Stance.FINDS) ? here : null;
				summary = (current != null) ? current : summary;
			}
			else if (patterns.named("breaks-summary").matches(this.sentences.encoded(i))) {
				current = null;
				summary = null;
			}
			else if (current == null && namesActor(i)) {
				current = summary;
			}
			voices.add(current);
		}
		return voices;
	}

	/**
	 * Behind what somebody replied, a summary goes on where a body is said to have done
	 * something.
	 */
	private boolean namesActor(int sentence) {
		return this.mentions.in(sentence)
			.stream()
			.anyMatch((mention) -> (mention.referent().type() == Referent.Type.AGENCY
					|| mention.referent().type() == Referent.Type.ROLE) && !mention.generic()
					&& this.sentences.tree(sentence).token(mention.head()).relation().startsWith("nsubj"));
	}

	private @Nullable Voice strongest(int sentence) {
		Voice uttered = this.utterances.of(this.utterances.around(sentence, 0));
		if (uttered != null) {
			return uttered;
		}
		Voice introducing = introducing(sentence);
		return (introducing != null) ? introducing
				: this.frames.get(sentence)
					.stream()
					.filter((frame) -> isMain(sentence, frame))
					.max(Comparator.comparingInt((Frame frame) -> frame.content().cardinality()))
					.map(Frame::voice)
					.orElse(null);
	}

	/** "After a coroner had warned …" says who spoke before, not who speaks. */
	private boolean isMain(int sentence, Frame frame) {
		String relation = this.sentences.tree(sentence).clause(frame.verb()).relation();
		return !relation.equals("advcl") && !relation.startsWith("acl");
	}

	/** The voice of the sentence that introduces the list in which this one stands. */
	private @Nullable Voice introducing(int sentence) {
		int introduction = this.sentences.sentence(sentence).introduction();
		return (introduction < 0 || this.frames.get(introduction).isEmpty()) ? null
				: this.frames.get(introduction).getLast().voice();
	}

	/**
	 * Who says a sentence that nobody is said to say.
	 * @param sentence its index
	 * @return the voice; that of the document where there is none else
	 */
	Voice at(int sentence) {
		for (Voice voice : new Voice[] { introducing(sentence), this.unmarked.get(sentence),
				this.narrators.get(sentence), this.self }) {
			if (voice != null) {
				return voice;
			}
		}
		return Voice.DOCUMENT;
	}

	/**
	 * Whose findings a sentence carries on with.
	 * @param sentence its index
	 * @return the voice of a report or of somebody else who finds, or null
	 */
	@Nullable Voice carriedAt(int sentence) {
		return this.carried.get(sentence);
	}

	/**
	 * Whether the whole document is a report that speaks for itself.
	 * @return true if so
	 */
	boolean isReport() {
		return this.self != null;
	}

}
