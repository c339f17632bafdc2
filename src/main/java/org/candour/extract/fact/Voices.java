package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.candour.annotate.Quotation;
import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;

import org.jspecify.annotations.Nullable;

/**
 * Knows of every word who says it: by reported speech, by quotation marks, by the
 * sentence that introduces a list, or because a report's summary goes on.
 */
final class Voices {

	private final Sentences sentences;

	private final List<List<Frame>> frames;

	private final Utterances utterances;

	private final Narration narration;

	private final Patterns patterns;

	Voices(Sentences sentences, Mentions mentions, Anaphora anaphora, Speakers speakers, Patterns patterns) {
		this.sentences = sentences;
		this.patterns = patterns;
		Frames reported = new Frames(sentences, mentions, anaphora, speakers, patterns);
		this.frames = IntStream.range(0, sentences.size()).mapToObj(reported::in).toList();
		this.utterances = new Utterances(sentences, this.frames);
		this.narration = new Narration(sentences, mentions, this.frames, this.utterances,
				new Register(sentences, mentions, speakers, this.utterances, patterns), patterns);
	}

	/**
	 * Who says a word.
	 * @param sentence the index of the sentence
	 * @param token the index of the word
	 * @return who says it; the document itself where nobody else does
	 */
	Voice at(int sentence, int token) {
		Quotation quotation = this.utterances.around(sentence, token);
		Voice outer = this.utterances.of(quotation);
		boolean uttered = outer != null;
		List<Token> tokens = this.sentences.sentence(sentence).tokens();
		Frame inner = this.frames.get(sentence)
			.stream()
			.filter((frame) -> frame.content().get(token))
			.filter((frame) -> quotation == null || !uttered
					|| quotation.covers(tokens.get(frame.verb()).start(), tokens.get(frame.verb()).end()))
			.min(Comparator.comparingInt((Frame frame) -> frame.content().cardinality()))
			.orElse(null);
		if (inner == null) {
			return (outer != null) ? outer : this.narration.at(sentence);
		}
		if (inner.voice() == Voice.OWN_DENIAL) {
			Voice own = (outer != null) ? outer : this.narration.at(sentence);
			return own.speakers().isEmpty() ? own : new Voice(own.speakers(), Voice.Stance.DENIES);
		}
		if (inner.voice().speakers().isEmpty() && outer == null) {
			Voice denying = this.frames.get(sentence)
				.stream()
				.filter((frame) -> frame.voice().stance() == Voice.Stance.DENIES && frame.content().get(inner.verb()))
				.findFirst()
				.map(Frame::voice)
				.orElse(null);
			if (denying != null) {
				return denying;
			}
		}
		if (outer == null) {
			outer = this.frames.get(sentence)
				.stream()
				.filter((frame) -> frame != inner && frame.content().get(inner.verb()) && frame.content().get(token))
				.findFirst()
				.map(Frame::voice)
				.orElse(null);
		}
		return nest(inner.voice(), outer);
	}

	/**
	 * A report that somebody quotes keeps both; whoever else is quoted speaks for
	 * himself.
	 */
	private static Voice nest(Voice inner, @Nullable Voice outer) {
		if (outer == null || !inner.isReport() || outer.speakers().isEmpty() || outer.isReport()) {
			return inner;
		}
		List<Referent> chain = new ArrayList<>(inner.speakers());
		outer.speakers().stream().filter((speaker) -> !chain.contains(speaker)).forEach(chain::add);
		return new Voice(chain, outer.stance());
	}

	/**
	 * Whose findings a sentence carries on with.
	 * @param sentence the index of the sentence
	 * @return the voice of a report or of somebody else who finds, or null
	 */
	@Nullable Voice carried(int sentence) {
		return this.narration.carriedAt(sentence);
	}

	/**
	 * Whether a word is a verb of saying, and not what is said.
	 * @param sentence the index of the sentence
	 * @param token the index of the word
	 * @return true if so
	 */
	boolean isFrame(int sentence, int token) {
		return this.frames.get(sentence).stream().anyMatch((frame) -> frame.verb() == token);
	}

	/**
	 * Whether a word is part of what somebody concluded, rather than merely noted: "found
	 * that …", an item of the list of what was found.
	 * @param sentence the index of the sentence
	 * @param token the index of the word
	 * @return true if so
	 */
	boolean isConcluded(int sentence, int token) {
		int introduction = this.sentences.sentence(sentence).introduction();
		boolean listed = introduction >= 0
				&& this.frames.get(introduction).stream().anyMatch((frame) -> concludes(introduction, frame));
		return listed || this.frames.get(sentence)
			.stream()
			.anyMatch((frame) -> frame.content().get(token) && concludes(sentence, frame));
	}

	private boolean concludes(int sentence, Frame frame) {
		return this.patterns.has("verbs-find", this.sentences.tree(sentence).lemma(frame.verb()));
	}

	/**
	 * Whether the whole document is a report that speaks for itself.
	 * @return true if so
	 */
	boolean isReport() {
		return this.narration.isReport();
	}

	/**
	 * The reported speech of a sentence.
	 * @param sentence its index
	 * @return in order of the verbs
	 */
	List<Frame> frames(int sentence) {
		return this.frames.get(sentence);
	}

	/**
	 * Whether a word stands inside somebody's utterance.
	 * @param sentence the index of the sentence
	 * @param token the index of the word
	 * @return true if so
	 */
	boolean isQuoted(int sentence, int token) {
		return this.utterances.of(this.utterances.around(sentence, token)) != null;
	}

}
