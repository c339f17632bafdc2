package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.candour.annotate.Sentence;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.knowledge.AgencyKind;

import org.jspecify.annotations.Nullable;

/**
 * In whose voice a document is written: a report speaks for itself, a letter or a
 * statement for the one who signs it; anything else is told by nobody in particular.
 */
final class Register {

	/** No heading has more words. */
	private static final int HEADING_WORDS = 14;

	/** How many lines at the beginning may name the body whose report it is. */
	private static final int TITLE_LINES = 6;

	/** How many lines below "Yours sincerely" may name who signs. */
	private static final int SIGNATURE_LINES = 4;

	private final Sentences sentences;

	private final Mentions mentions;

	private final Speakers speakers;

	private final Utterances utterances;

	private final Patterns patterns;

	Register(Sentences sentences, Mentions mentions, Speakers speakers, Utterances utterances, Patterns patterns) {
		this.sentences = sentences;
		this.mentions = mentions;
		this.speakers = speakers;
		this.utterances = utterances;
		this.patterns = patterns;
	}

	/**
	 * The voice of the report that the document is: that of the judge or coroner who
	 * writes it, of the report, and of the body at its head.
	 * @return it, or null where the document is none
	 */
	@Nullable Voice report() {
		if (!this.mentions.isReport()) {
			return null;
		}
		List<Referent> speakers = new ArrayList<>();
		if (this.mentions.self() != null) {
			speakers.add(this.mentions.self());
		}
		author().filter(this.speakers::isFinder).or(this::heading).ifPresent(speakers::add);
		return new Voice(speakers, Voice.Stance.FINDS);
	}

	/** The body whose report it is: one that finds fault by office, named at the head. */
	private Optional<Referent> heading() {
		return IntStream.range(0, Math.min(TITLE_LINES, this.sentences.size()))
			.boxed()
			.filter(this::isHeading)
			.flatMap((index) -> this.mentions.in(index).stream())
			.map(Mention::referent)
			.filter((referent) -> referent.type() == Referent.Type.AGENCY && this.speakers.isFinder(referent))
			.findFirst();
	}

	private IntStream lines(String pattern) {
		TokenPattern compiled = this.patterns.named(pattern);
		return IntStream.range(0, this.sentences.size())
			.filter((index) -> compiled.matches(this.sentences.encoded(index)));
	}

	private boolean isHeading(int sentence) {
		return this.sentences.sentence(sentence).kind() == Sentence.Kind.HEADING
				|| this.sentences.sentence(sentence).tokens().size() <= HEADING_WORDS;
	}

	/**
	 * Who writes in the first person: "I am Jane Roe, the coroner", or whose name stands
	 * below "Yours sincerely".
	 */
	private Optional<Referent> author() {
		return lines("introduces-author").boxed()
			.filter((index) -> this.utterances.around(index, 0) == null)
			.flatMap((index) -> person(index).stream())
			.findFirst()
			.or(this::signatory);
	}

	private Optional<Referent> signatory() {
		List<Integer> closings = lines("closes-letter").filter(this::isHeading).boxed().toList();
		if (closings.isEmpty()) {
			return Optional.empty();
		}
		int last = closings.getLast();
		return IntStream.range(last, Math.min(this.sentences.size(), last + 1 + SIGNATURE_LINES))
			.boxed()
			.flatMap((index) -> person(index).stream())
			.findFirst();
	}

	private Optional<Referent> person(int sentence) {
		return named(sentence, Referent.Type.PERSON);
	}

	private Optional<Referent> named(int sentence, Referent.Type... types) {
		for (Referent.Type type : types) {
			Optional<Referent> first = this.mentions.in(sentence)
				.stream()
				.map(Mention::referent)
				.filter((referent) -> referent.type() == type)
				.findFirst();
			if (first.isPresent()) {
				return first;
			}
		}
		return Optional.empty();
	}

	/**
	 * The voice of who writes or answers; one who is not known to belong to a body speaks
	 * for the one named at the head: "Question for the Home Office".
	 */
	private Voice voice(Referent who) {
		Voice voice = this.speakers.voice(List.of(who), Voice.Stance.SAYS);
		if (who.type() != Referent.Type.PERSON || Attribution.body(who) != null) {
			return voice;
		}
		List<Referent> all = new ArrayList<>(voice.speakers());
		IntStream.range(0, Math.min(TITLE_LINES, this.sentences.size()))
			.boxed()
			.filter(this::isHeading)
			.flatMap((index) -> this.mentions.in(index).stream())
			.map(Mention::referent)
			.filter((referent) -> referent.type() == Referent.Type.AGENCY && referent.kind() != AgencyKind.PARLIAMENT)
			.findFirst()
			.ifPresent(all::add);
		return new Voice(all, voice.stance());
	}

	/**
	 * Whose words each sentence is, by a line such as "Answered by Jane Roe" or
	 * "Statement by the force" before it, or by the signature of the letter.
	 * @return the voice of each sentence, null where nothing tells
	 */
	List<@Nullable Voice> narrators() {
		Voice narrator = lines("opens-letter").findFirst().isPresent() ? author().map(this::voice).orElse(null) : null;
		List<@Nullable Voice> narrators = new ArrayList<>();
		TokenPattern line = this.patterns.named("narrators");
		for (int i = 0; i < this.sentences.size(); i++) {
			if (this.sentences.sentence(i).tokens().size() <= HEADING_WORDS
					&& line.matches(this.sentences.encoded(i))) {
				Optional<Referent> speaker = named(i, Referent.Type.PERSON, Referent.Type.ROLE, Referent.Type.AGENCY);
				narrator = speaker.map(this::voice).orElse(narrator);
				narrators.add(null);
			}
			else {
				narrators.add(narrator);
			}
		}
		return narrators;
	}

}
