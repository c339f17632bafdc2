package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.candour.annotate.Quotation;
import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;

import org.jspecify.annotations.Nullable;

/**
 * Knows of every word who says it: by reported speech, by quotation marks, by the
 * sentence that introduces a list, or because a report's summary goes on.
 */
final class Voices {

	/** A quotation of fewer words than this quotes a phrase, not an utterance. */
	private static final int UTTERANCE = 5;

	/** A document with this many headings of a report is one. */
	private static final int REPORT_HEADINGS = 2;

	/** No heading has more words. */
	private static final int HEADING_WORDS = 14;

	private final Sentences sentences;

	private final Map<Integer, List<Frame>> frames = new HashMap<>();

	private final Map<Quotation, Voice> utterances = new HashMap<>();

	private final Map<Integer, Voice> carried = new HashMap<>();

	private final Map<Integer, Voice> narrators = new HashMap<>();

	private final Map<Integer, Voice> unmarked = new HashMap<>();

	private final @Nullable Voice self;

	private final Patterns patterns;

	private final Mentions mentions;

	Voices(Sentences sentences, Mentions mentions, Anaphora anaphora, Speakers speakers, Patterns patterns) {
		this.sentences = sentences;
		this.patterns = patterns;
		this.mentions = mentions;
		Frames reported = new Frames(sentences, mentions, anaphora, speakers, patterns);
		for (int i = 0; i < sentences.size(); i++) {
			this.frames.put(i, reported.in(i));
		}
		this.self = self(reported, patterns);
		narrators(mentions, patterns);
		quotations();
		unmarked(patterns);
		carry(reported, patterns);
	}

	/**
	 * A document that speaks of itself as the report ("This report concludes") is one,
	 * and says all in its voice.
	 */
	private @Nullable Voice self(Frames reported, Patterns patterns) {
		for (int i = 0; i < this.sentences.size(); i++) {
			if (patterns.named("self-report").matches(this.sentences.encoded(i)) && utterance(i, 0) == null) {
				Optional<Referent> report = reported.report();
				if (report.isPresent()) {
					return Voice.of(report.get(), Voice.Stance.FINDS);
				}
			}
		}
		long headings = IntStream.range(0, this.sentences.size())
			.filter((index) -> this.sentences.sentence(index).kind() == Sentence.Kind.HEADING
					|| this.sentences.sentence(index).tokens().size() <= HEADING_WORDS)
			.filter((index) -> patterns.named("report-headings").matches(this.sentences.encoded(index)))
			.count();
		return (headings < REPORT_HEADINGS) ? null
				: reported.report().map((report) -> Voice.of(report, Voice.Stance.FINDS)).orElse(null);
	}

	/** A line such as "Answered by Jane Roe" says whose words follow. */
	private void narrators(Mentions mentions, Patterns patterns) {
		Voice narrator = null;
		for (int i = 0; i < this.sentences.size(); i++) {
			if (this.sentences.sentence(i).tokens().size() <= HEADING_WORDS
					&& patterns.named("narrators").matches(this.sentences.encoded(i))) {
				Optional<Referent> speaker = mentions.in(i)
					.stream()
					.map(Mention::referent)
					.filter((referent) -> referent.type() == Referent.Type.PERSON)
					.findFirst();
				narrator = speaker.map((person) -> Voice.of(person, Voice.Stance.SAYS)).orElse(narrator);
			}
			else if (narrator != null) {
				this.narrators.put(i, narrator);
			}
		}
	}

	private void quotations() {
		Voice last = null;
		int lastSentence = -1;
		for (Quotation quotation : this.sentences.document().quotations()) {
			List<Integer> covered = sentencesOf(quotation);
			if (covered.isEmpty() || words(quotation, covered) < UTTERANCE) {
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
				this.utterances.put(quotation, voice);
				last = voice;
				lastSentence = covered.getLast();
			}
		}
	}

	private List<Integer> sentencesOf(Quotation quotation) {
		List<Integer> covered = new ArrayList<>();
		for (int i = 0; i < this.sentences.size(); i++) {
			Sentence sentence = this.sentences.sentence(i);
			if (sentence.start() < quotation.end() && quotation.start() < sentence.end()) {
				covered.add(i);
			}
		}
		return covered;
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
		List<Frame> frames = this.frames.get(before);
		return (tokens.getLast().text().equals(":") && !frames.isEmpty()) ? frames.getLast().voice() : null;
	}

	private @Nullable Voice spokenBefore(int sentence) {
		for (int i = sentence - 1; i >= Math.max(0, sentence - 3); i--) {
			List<Frame> frames = this.frames.get(i);
			for (Frame frame : frames) {
				if (!frame.voice().speakers().isEmpty()) {
					return frame.voice();
				}
			}
		}
		return null;
	}

	/**
	 * "We have changed", without quotation marks: the one who spoke last goes on, until
	 * somebody else speaks.
	 */
	private void unmarked(Patterns patterns) {
		if (this.self != null || !this.narrators.isEmpty()) {
			return;
		}
		Voice speaking = null;
		for (int i = 0; i < this.sentences.size(); i++) {
			boolean framed = !this.frames.get(i).isEmpty() || utterance(i, 0) != null
					|| this.sentences.sentence(i).kind() != Sentence.Kind.PROSE;
			if (framed) {
				speaking = null;
			}
			else if (speaking == null && patterns.named("first-person").matches(this.sentences.encoded(i))) {
				speaking = spokenBefore(i);
			}
			if (speaking != null && !speaking.isReport()) {
				this.unmarked.put(i, speaking);
			}
		}
	}

	private void carry(Frames reported, Patterns patterns) {
		Voice current = null;
		Voice summary = null;
		for (int i = 0; i < this.sentences.size(); i++) {
			Voice here = strongest(i);
			if (here != null && !here.speakers().isEmpty()) {
				summary = (here.stance() == Voice.Stance.FINDS) ? here : summary;
				current = (here.stance() == Voice.Stance.FINDS) ? here : null;
			}
			else if (patterns.named("breaks-summary").matches(this.sentences.encoded(i))) {
				current = null;
				summary = null;
			}
			else if (current == null && summary != null && namesActor(i)) {
				current = summary;
			}
			if (current != null) {
				this.carried.put(i, current);
			}
		}
	}

	private boolean namesActor(int sentence) {
		return this.mentions.in(sentence)
			.stream()
			.anyMatch((mention) -> (mention.referent().type() == Referent.Type.AGENCY
					|| mention.referent().type() == Referent.Type.ROLE) && !mention.generic()
					&& this.sentences.tree(sentence).token(mention.head()).relation().startsWith("nsubj"));
	}

	private @Nullable Voice strongest(int sentence) {
		Quotation utterance = utterance(sentence, 0);
		if (utterance != null && this.utterances.containsKey(utterance)) {
			return this.utterances.get(utterance);
		}
		Sentence words = this.sentences.sentence(sentence);
		if (words.introduction() >= 0 && !this.frames.get(words.introduction()).isEmpty()) {
			return this.frames.get(words.introduction()).getLast().voice();
		}
		return this.frames.get(sentence)
			.stream()
			.max(Comparator.comparingInt((Frame frame) -> frame.content().cardinality()))
			.map(Frame::voice)
			.orElse(null);
	}

	private @Nullable Quotation utterance(int sentence, int token) {
		Token word = this.sentences.sentence(sentence).tokens().get(token);
		return this.sentences.document()
			.quotations()
			.stream()
			.filter((quotation) -> quotation.covers(word.start(), word.end()))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Who says a word.
	 * @param sentence the index of the sentence
	 * @param token the index of the word
	 * @return who says it; the document itself where nobody else does
	 */
	Voice at(int sentence, int token) {
		Quotation quotation = utterance(sentence, token);
		Voice outer = (quotation != null) ? this.utterances.get(quotation) : null;
		List<Token> tokens = this.sentences.sentence(sentence).tokens();
		Frame inner = this.frames.get(sentence)
			.stream()
			.filter((frame) -> frame.content().get(token))
			.filter((frame) -> quotation == null || !this.utterances.containsKey(quotation)
					|| quotation.covers(tokens.get(frame.verb()).start(), tokens.get(frame.verb()).end()))
			.min(Comparator.comparingInt((Frame frame) -> frame.content().cardinality()))
			.orElse(null);
		if (inner == null) {
			return (outer != null) ? outer : introducing(sentence);
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

	private Voice introducing(int sentence) {
		int introduction = this.sentences.sentence(sentence).introduction();
		if (introduction >= 0) {
			List<Frame> frames = this.frames.get(introduction);
			if (!frames.isEmpty()) {
				return frames.getLast().voice();
			}
		}
		if (this.unmarked.containsKey(sentence)) {
			return this.unmarked.get(sentence);
		}
		if (this.narrators.containsKey(sentence)) {
			return this.narrators.get(sentence);
		}
		return (this.self != null) ? this.self : Voice.DOCUMENT;
	}

	/**
	 * The report whose summary a sentence carries on.
	 * @param sentence the index of the sentence
	 * @return its voice, or null
	 */
	@Nullable Voice carried(int sentence) {
		return this.carried.get(sentence);
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

	/**
	 * Whether the whole document is a report that speaks for itself.
	 * @return true if so
	 */
	boolean isReport() {
		return this.self != null;
	}

	private boolean concludes(int sentence, Frame frame) {
		return this.patterns.has("verbs-find", this.sentences.tree(sentence).lemma(frame.verb()));
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
		Quotation quotation = utterance(sentence, token);
		return quotation != null && this.utterances.containsKey(quotation);
	}

}
