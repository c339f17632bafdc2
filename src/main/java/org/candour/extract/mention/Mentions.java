package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.candour.annotate.AnnotatedDocument;
import org.candour.annotate.Sentence;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Evidence;

import org.jspecify.annotations.Nullable;

/** The mentions of a document and those whom they mean. */
public final class Mentions {

	private final AnnotatedDocument document;

	private boolean report;

	private final List<Referent> referents = new ArrayList<>();

	private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

	private @Nullable Referent self;

	private int created;

	Mentions(AnnotatedDocument document) {
		this.document = document;
	}

	Referent create(Referent.Type type, String name) {
		Referent referent = new Referent(type, type.name().toLowerCase(java.util.Locale.ROOT) + this.created++, name);
		this.referents.add(referent);
		return referent;
	}

	/** The report that the document itself is, or null. */
	public @Nullable Referent self() {
		return this.self;
	}

	/** Whether the document is a report, also one that it does not name. */
	public boolean isReport() {
		return this.report;
	}

	void self(@Nullable Referent report) {
		this.report = true;
		this.self = report;
	}

	/** All whom the document mentions, in the order in which they were recognised. */
	public List<Referent> referents() {
		return this.referents;
	}

	List<Referent> all(Referent.Type type) {
		return this.referents.stream().filter((referent) -> referent.type() == type).toList();
	}

	Optional<Referent> find(Referent.Type type, Predicate<Referent> test) {
		return this.referents.stream().filter((referent) -> referent.type() == type).filter(test).findFirst();
	}

	/**
	 * The named agency of a kind that the document mentions most often; the earlier of
	 * two.
	 */
	Optional<Referent> dominant(Predicate<Referent> test) {
		return all(Referent.Type.AGENCY).stream()
			.filter(test)
			.max(Comparator.comparingInt((Referent referent) -> referent.evidence().size())
				.thenComparing((Referent referent) -> -this.referents.indexOf(referent)));
	}

	Optional<Referent> dominant(AgencyKind kind) {
		return dominant((agency) -> agency.kind() == kind && agency.parent() == null && !agency.isUnnamed())
			.or(() -> dominant((agency) -> agency.kind() == kind));
	}

	/**
	 * Adds a mention, unless any of its words belong to one that is there.
	 * @return whether it was added
	 */
	boolean add(int sentence, int from, int to, int head, Referent referent, boolean generic, String rule) {
		if (!Character
			.isLetterOrDigit(this.document.sentences().get(sentence).tokens().get(from).text().codePointAt(0))) {
			return false;
		}
		List<Mention> here = this.bySentence.computeIfAbsent(sentence, (index) -> new ArrayList<>());
		if (here.stream().anyMatch((other) -> other.from() < to && from < other.to())) {
			return false;
		}
		here.add(new Mention(sentence, from, to, head, referent, generic));
		here.sort(Comparator.comparingInt(Mention::from));
		Sentence words = this.document.sentences().get(sentence);
		referent.evidence(new Evidence(
				this.document.document().quote(words.tokens().get(from).start(), words.tokens().get(to - 1).end()),
				rule));
		return true;
	}

	/** Takes a mention back; one that is mentioned nowhere else is forgotten. */
	void remove(Mention mention) {
		this.bySentence.get(mention.sentence()).remove(mention);
		Sentence words = this.document.sentences().get(mention.sentence());
		int start = words.tokens().get(mention.from()).start();
		mention.referent()
			.evidence()
			.removeIf((evidence) -> evidence.quote().start() == start
					&& evidence.quote().end() == words.tokens().get(mention.to() - 1).end());
		if (mention.referent().evidence().isEmpty()) {
			this.referents.remove(mention.referent());
		}
	}

	boolean isFree(int sentence, int from, int to) {
		return in(sentence).stream().noneMatch((other) -> other.from() < to && from < other.to());
	}

	/**
	 * The mentions in a sentence.
	 * @param sentence its index
	 * @return in order
	 */
	public List<Mention> in(int sentence) {
		return this.bySentence.getOrDefault(sentence, List.of());
	}

	/**
	 * The mention that covers a token.
	 * @param sentence the index of the sentence
	 * @param token the index of the token
	 * @return the mention or null
	 */
	public @Nullable Mention at(int sentence, int token) {
		return in(sentence).stream()
			.filter((mention) -> mention.from() <= token && token < mention.to())
			.findFirst()
			.orElse(null);
	}

}
