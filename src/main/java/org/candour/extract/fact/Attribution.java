package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.List;

import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;

/** Says who failed, improved or is concerned. */
final class Attribution {

	/**
	 * An answer.
	 *
	 * @param to the agencies and roles, possibly none
	 * @param settled whether the words say so, also where they say that it is nobody in
	 * particular; if not, what was said before may tell
	 */
	record Answer(List<Referent> to, boolean settled) {

		static final Answer OPEN = new Answer(List.of(), false);

		static final Answer NOBODY = new Answer(List.of(), true);

	}

	private final Sentences sentences;

	private final Mentions mentions;

	private final Anaphora anaphora;

	private final Patterns patterns;

	Attribution(Sentences sentences, Mentions mentions, Anaphora anaphora, Patterns patterns) {
		this.sentences = sentences;
		this.mentions = mentions;
		this.anaphora = anaphora;
		this.patterns = patterns;
	}

	/**
	 * Whom a finding is about.
	 * @param sentence the index of the sentence
	 * @param clause the clause that states it
	 * @param anchor the index of the word by which it was recognised
	 * @param voice who says it: "we" means them
	 * @return the answer
	 */
	Answer of(int sentence, Clause clause, int anchor, Voice voice) {
		Syntax tree = this.sentences.tree(sentence);
		boolean blamed = tree.isPassive(clause.head()) && this.patterns.has("verbs-blame", tree.lemma(clause.head()));
		int agent = blamed ? -1 : tree.agent(clause.head());
		if (agent >= 0) {
			Answer answer = phrase(sentence, tree, agent, voice);
			if (answer.settled()) {
				return answer;
			}
		}
		if (tree.isPassive(clause.head())) {
			int patient = tree.subject(clause.head());
			Answer answer = (patient >= 0) ? patient(sentence, tree, patient, voice) : Answer.OPEN;
			if (answer.settled()) {
				return answer;
			}
		}
		Answer cue = near(sentence, tree, anchor, voice);
		if (cue.settled()) {
			return cue;
		}
		return inClause(sentence, tree, clause, voice);
	}

	private Answer phrase(int sentence, Syntax tree, int head, Voice voice) {
		List<Referent> meant = others(bodies(this.anaphora.phrase(sentence, head)), voice);
		List<Referent> speakers = own(tree, head, voice);
		if (!speakers.isEmpty()) {
			return new Answer(speakers, true);
		}
		if (!meant.isEmpty()) {
			return new Answer(meant, true);
		}
		List<Referent> around = others(bodies(this.anaphora.around(sentence, head)), voice);
		if (!around.isEmpty()) {
			return new Answer(around, true);
		}
		for (int child : tree.children(head)) {
			if (tree.token(child).relation().equals("nmod:poss")) {
				List<Referent> possessor = own(tree, child, voice);
				if (!possessor.isEmpty()) {
					return new Answer(possessor, true);
				}
			}
		}
		return isGeneric(tree, head) ? Answer.NOBODY : Answer.OPEN;
	}

	/**
	 * Who finds fault does not find it with himself, nor a report with its maker: "it" is
	 * somebody else.
	 */
	private static List<Referent> others(List<Referent> meant, Voice voice) {
		return (voice.stance() != Voice.Stance.FINDS) ? meant
				: meant.stream()
					.filter((one) -> voice.speakers().stream().noneMatch((by) -> isMakerOf(one, by)))
					.toList();
	}

	private static boolean isMakerOf(Referent one, Referent speaker) {
		return one == speaker || one == body(speaker)
				|| (speaker.type() == Referent.Type.REPORT && one.type() == Referent.Type.AGENCY
						&& !speaker.description().contains("internal")
						&& (speaker.maker() == one || speaker.name().contains(one.name())));
	}

	/**
	 * What was done to somebody says who did it only by an owner: "the force's training
	 * was neglected".
	 */
	private Answer patient(int sentence, Syntax tree, int head, Voice voice) {
		if (this.patterns.has("victims", tree.lemma(head))) {
			return Answer.OPEN;
		}
		return phrase(sentence, tree, head, voice);
	}

	/**
	 * What belongs to the word by which the finding was recognised: "failings by the
	 * council", "police failures".
	 */
	private Answer near(int sentence, Syntax tree, int anchor, Voice voice) {
		List<Referent> around = others(bodies(this.anaphora.around(sentence, anchor)), voice);
		if (!around.isEmpty()) {
			return new Answer(around, true);
		}
		for (int child : tree.children(anchor)) {
			if (tree.token(child).relation().equals("nmod:poss")) {
				List<Referent> speakers = own(tree, child, voice);
				if (!speakers.isEmpty()) {
					return new Answer(speakers, true);
				}
			}
		}
		return Answer.OPEN;
	}

	/**
	 * Any agency or role that the clause speaks of, other than as somebody to whom or
	 * against whom a thing was done.
	 */
	private Answer inClause(int sentence, Syntax tree, Clause clause, Voice voice) {
		List<Referent> found = new ArrayList<>();
		for (Mention mention : this.mentions.in(sentence)) {
			if (clause.has(mention.head()) && isBody(mention.referent()) && belongs(tree, mention.head())
					&& !isMerePlace(tree, mention.head()) && !voice.speakers().contains(mention.referent())) {
				found.add(mention.referent());
			}
		}
		found.removeIf(this::isAnybody);
		if (!found.isEmpty()) {
			return new Answer(List.of(found.getFirst()), true);
		}
		for (int t = clause.from(); t < clause.to(); t++) {
			if (clause.has(t)) {
				List<Referent> speakers = own(tree, t, voice);
				if (!speakers.isEmpty()) {
					return new Answer(speakers, true);
				}
			}
		}
		for (int t = clause.from(); t < clause.to(); t++) {
			if (clause.has(t) && isGeneric(tree, t) && belongs(tree, t)) {
				return Answer.NOBODY;
			}
		}
		return Answer.OPEN;
	}

	private boolean belongs(Syntax tree, int head) {
		String relation = tree.token(head).relation();
		if (relation.equals("nmod:poss") || relation.equals("compound") || relation.startsWith("nsubj")) {
			return true;
		}
		int preposition = tree.child(head, "case");
		return preposition >= 0 && this.patterns.has("belonging", tree.lemma(preposition))
				&& !isAside(tree, tree.token(head).head(), preposition);
	}

	/** "The inquiry, led by the force": by whom something else was done. */
	private static boolean isAside(Syntax tree, int governor, int preposition) {
		return governor >= 0 && tree.lemma(preposition).equals("by") && tree.token(governor).relation().equals("acl");
	}

	/** "We", "our" and "I" mean the body for which somebody speaks. */
	private List<Referent> own(Syntax tree, int token, Voice voice) {
		boolean first = switch (tree.token(token).text().toLowerCase(java.util.Locale.ROOT)) {
			case "we", "our", "us", "ourselves", "i", "my", "ours" -> true;
			default -> false;
		};
		return first ? speaking(voice) : List.of();
	}

	/**
	 * The body or role for which somebody speaks.
	 * @param voice who speaks
	 * @return it, or nobody: a person outside speaks for himself
	 */
	static List<Referent> speaking(Voice voice) {
		for (Referent speaker : voice.speakers()) {
			Referent body = body(speaker);
			if (body != null && body.kind() != org.candour.knowledge.AgencyKind.PARLIAMENT) {
				return List.of(body);
			}
		}
		return List.of();
	}

	/**
	 * The body behind a speaker.
	 * @param speaker any entity
	 * @return the agency itself, that of a role, or that of the role which a person
	 * holds; null for none
	 */
	static @org.jspecify.annotations.Nullable Referent body(Referent speaker) {
		return switch (speaker.type()) {
			case AGENCY -> speaker;
			case ROLE -> speaker.parent();
			case PERSON -> (speaker.parent() != null) ? speaker.parent().parent() : null;
			case REPORT, EVENT -> null;
		};
	}

	/**
	 * Those who do what a verb says.
	 * @param sentence the index of the sentence
	 * @param verb the index of the verb
	 * @return agencies, roles, persons and reports
	 */
	List<Referent> agents(int sentence, int verb) {
		Syntax tree = this.sentences.tree(sentence);
		int agent = tree.agent(verb);
		if (agent < 0) {
			return List.of();
		}
		List<Referent> meant = this.anaphora.phrase(sentence, agent);
		return meant.isEmpty() ? this.anaphora.around(sentence, agent) : meant;
	}

	/**
	 * Whom a word means.
	 * @param sentence the index of the sentence
	 * @param head the index of the word
	 * @return agencies, roles, persons and reports
	 */
	List<Referent> meant(int sentence, int head) {
		return this.anaphora.phrase(sentence, head);
	}

	/**
	 * The agencies and roles to whom or of whom a verb asks something.
	 * @param sentence the index of the sentence
	 * @param verb the index of the verb
	 * @return agencies and roles
	 */
	List<Referent> objects(int sentence, int verb) {
		Syntax tree = this.sentences.tree(sentence);
		for (int head : new int[] { tree.child(verb, "obj", "iobj"), tree.oblique(verb, "on", "upon", "to", "from") }) {
			List<Referent> meant = (head >= 0) ? bodies(this.anaphora.phrase(sentence, head)) : List.of();
			if (!meant.isEmpty()) {
				return meant;
			}
		}
		Clause own = tree.clause(verb);
		for (Clause clause : tree.clauses()) {
			if (clause.parent() != null && clause.parent().equals(own)) {
				int subject = tree.subject(clause.head());
				List<Referent> meant = (subject >= 0) ? bodies(this.anaphora.phrase(sentence, subject)) : List.of();
				if (!meant.isEmpty()) {
					return meant;
				}
			}
		}
		return List.of();
	}

	/**
	 * The agencies and roles within which something is done.
	 * @param sentence the index of the sentence
	 * @param verb the index of the verb
	 * @return agencies and roles
	 */
	List<Referent> where(int sentence, int verb) {
		int place = this.sentences.tree(sentence).oblique(verb, "within", "in", "across", "at", "inside");
		return (place < 0) ? List.of() : bodies(this.anaphora.phrase(sentence, place));
	}

	/**
	 * Whom a verb of blame is against.
	 * @param sentence the index of the sentence
	 * @param verb the index of the verb
	 * @return agencies and roles; empty where nobody is named
	 */
	List<Referent> targets(int sentence, int verb) {
		Syntax tree = this.sentences.tree(sentence);
		for (int head : new int[] { tree.patient(verb), tree.oblique(verb, "about", "over", "for", "of") }) {
			List<Referent> meant = (head >= 0) ? bodies(this.anaphora.phrase(sentence, head)) : List.of();
			if (meant.isEmpty() && head >= 0) {
				meant = bodies(this.anaphora.around(sentence, head));
			}
			if (meant.isEmpty() && head >= 0) {
				int about = tree.oblique(head, "about", "over", "for", "of", "in");
				meant = (about < 0) ? List.of() : bodies(this.anaphora.phrase(sentence, about));
				meant = (meant.isEmpty() && about >= 0) ? bodies(this.anaphora.around(sentence, about)) : meant;
			}
			if (!meant.isEmpty()) {
				return meant;
			}
		}
		return List.of();
	}

	/**
	 * The agencies and roles that some words mention.
	 * @param sentence the index of the sentence
	 * @param from the index of the first word
	 * @param to the index after the last
	 * @return each once, in order
	 */
	List<Referent> mentioned(int sentence, int from, int to) {
		return this.mentions.in(sentence)
			.stream()
			.filter((mention) -> mention.from() >= from && mention.to() <= to)
			.map(Mention::referent)
			.filter(Attribution::isBody)
			.distinct()
			.toList();
	}

	/**
	 * The report that the document is about.
	 * @return it, or nothing
	 */
	List<Referent> reports() {
		return (this.mentions.self() != null) ? List.of(this.mentions.self())
				: this.mentions.referents()
					.stream()
					.filter((referent) -> referent.type() == Referent.Type.REPORT)
					.limit(1)
					.toList();
	}

	/**
	 * Those who recommend: "we" are those who speak.
	 * @param who those whom the words name
	 * @param voice who speaks
	 * @return them, or else those who speak
	 */
	static List<Referent> named(List<Referent> who, Voice voice) {
		return who.isEmpty() ? voice.speakers() : who;
	}

	/** Agencies and posts; "professionals" of no body are nobody in particular. */
	private List<Referent> bodies(List<Referent> referents) {
		return referents.stream()
			.map(Attribution::office)
			.filter(Attribution::isBody)
			.filter((body) -> !isAnybody(body))
			.distinct()
			.toList();
	}

	/** What a person in office does is put down to the office. */
	private static Referent office(Referent referent) {
		return (referent.type() == Referent.Type.PERSON && referent.parent() != null) ? referent.parent() : referent;
	}

	private boolean isAnybody(Referent body) {
		return body.type() == Referent.Type.ROLE && body.parent() == null
				&& this.patterns.has("anybody", body.name().toLowerCase(java.util.Locale.ROOT));
	}

	private static boolean isBody(Referent referent) {
		return referent.type() == Referent.Type.AGENCY || referent.type() == Referent.Type.ROLE;
	}

	/** A council estate, council tax: the council is not meant. */
	private boolean isMerePlace(Syntax tree, int head) {
		int noun = tree.token(head).head();
		return tree.token(head).relation().equals("compound") && noun >= 0
				&& this.patterns.has("mere-places", tree.lemma(noun));
	}

	private boolean isGeneric(Syntax tree, int head) {
		int of = tree.oblique(head, "of");
		return this.patterns.has("nobody-in-particular", tree.lemma(head))
				|| this.patterns.has("anybody", tree.token(head).text().toLowerCase(java.util.Locale.ROOT))
				|| (of >= 0 && this.patterns.has("nobody-in-particular", tree.lemma(of)));
	}

}
