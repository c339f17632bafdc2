package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.annotate.Quotation;
import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.grammar.Sentences;

import org.jspecify.annotations.Nullable;

/** Who utters what stands between quotation marks. */
final class Utterances {

	/** A quotation of fewer words than this quotes a phrase, not an utterance. */
	private static final int WORDS = 5;

	/** How many sentences back the one who utters may be named. */
	private static final int REACH = 3;

	private final Sentences sentences;

	private final List<List<Frame>> frames;

	private final Map<Integer, List<Quotation>> bySentence = new HashMap<>();

	private final Map<Quotation, Voice> voices = new HashMap<>();

	Utterances(Sentences sentences, List<List<Frame>> frames) {
		this.sentences = sentences;
		this.frames = frames;
		Voice last = null;
		int lastSentence = -1;
		for (Quotation quotation : sentences.document().quotations()) {
			List<Integer> covered = sentencesOf(quotation);
			covered
				.forEach((index) -> this.bySentence.computeIfAbsent(index, (key) -> new ArrayList<>()).add(quotation));
			if (covered.isEmpty() || words(quotation, covered) < WORDS) {
				continue;
			}
			Voice voice = framed(quotation, covered);
			int first = covered.getFirst();
			if (voice == null && first > 0 && isWhole(quotation, first)) {
				voice = introduced(first);
			}
			if (voice == null && isWhole(quotation, first)) {
				voice = (last != null && first - lastSentence <= 2) ? last : spokenBefore(first);
			}
			if (voice != null) {
				this.voices.put(quotation, voice);
				last = voice;
				lastSentence = covered.getLast();
			}
		}
	}

	private List<Integer> sentencesOf(Quotation quotation) {
		List<Integer> covered = new ArrayList<>();
		for (int i = firstEndingAfter(quotation.start()); i < this.sentences.size(); i++) {
			Sentence sentence = this.sentences.sentence(i);
			if (sentence.start() >= quotation.end()) {
				break;
			}
			covered.add(i);
		}
		return covered;
	}

	/** By halving: sentences stand in the order of the text. */
	private int firstEndingAfter(int place) {
		int low = 0;
		int high = this.sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.sentences.sentence(middle).end() > place) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return low;
	}

	private int words(Quotation quotation, List<Integer> covered) {
		return (int) covered.stream()
			.flatMap((index) -> this.sentences.sentence(index).tokens().stream())
			.filter((token) -> quotation.covers(token.start(), token.end()))
			.filter((token) -> Character.isLetterOrDigit(token.text().codePointAt(0)))
			.count();
	}

	/** Whether nothing but the quotation stands before it in its first sentence. */
	private boolean isWhole(Quotation quotation, int first) {
		return this.sentences.sentence(first)
			.tokens()
			.stream()
			.limit(2)
			.anyMatch((token) -> token.start() >= quotation.start());
	}

	/**
	 * The voice of a verb of saying beside the quotation, of which it is what is said.
	 */
	private @Nullable Voice framed(Quotation quotation, List<Integer> covered) {
		for (int index : covered) {
			List<Token> tokens = this.sentences.sentence(index).tokens();
			for (Frame frame : this.frames.get(index)) {
				Token verb = tokens.get(frame.verb());
				boolean outside = !quotation.covers(verb.start(), verb.end());
				if (outside && frame.content()
					.stream()
					.filter((token) -> token < tokens.size())
					.anyMatch((token) -> quotation.covers(tokens.get(token).start(), tokens.get(token).end()))) {
					return frame.voice();
				}
			}
		}
		return null;
	}

	/** The voice of the sentence before, where it ends with a colon. */
	private @Nullable Voice introduced(int sentence) {
		int before = sentence - 1;
		List<Token> tokens = this.sentences.sentence(before).tokens();
		List<Frame> framing = this.frames.get(before);
		return (tokens.getLast().text().equals(":") && !framing.isEmpty()) ? framing.getLast().voice() : null;
	}

	/**
	 * Who spoke last before a sentence, and is named.
	 * @param sentence the index of the sentence
	 * @return that voice, or null
	 */
	@Nullable Voice spokenBefore(int sentence) {
		for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
			for (Frame frame : this.frames.get(i)) {
				if (!frame.voice().speakers().isEmpty()) {
					return frame.voice();
				}
			}
		}
		return null;
	}

	/**
	 * The quotation in which a word stands.
	 * @param sentence the index of the sentence
	 * @param token the index of the word
	 * @return the quotation, or null
	 */
	@Nullable Quotation around(int sentence, int token) {
		Token word = this.sentences.sentence(sentence).tokens().get(token);
		for (Quotation quotation : this.bySentence.getOrDefault(sentence, List.of())) {
			if (quotation.covers(word.start(), word.end())) {
				return quotation;
			}
		}
		return null;
	}

	/**
	 * Who utters a quotation.
	 * @param quotation a quotation, or null
	 * @return the voice; null where it is no utterance, or nobody's
	 */
	@Nullable Voice of(@Nullable Quotation quotation) {
		return (quotation == null) ? null : this.voices.get(quotation);
	}

}
