package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Rule;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Quote;

import org.jspecify.annotations.Nullable;

/** Reads events: decisions, trials, publications, resignations, and when they were. */
final class Events {

	/** A name of an event has at most this many words. */
	private static final int NAME_WORDS = 14;

	/** How many words after a thing its date may stand. */
	private static final int NEAR = 3;

	private final Grammar grammar;

	private final Sentences sentences;

	private final Anaphora anaphora;

	private final Exclusions exclusions;

	private final Dates dates;

	private final Factuality factuality;

	private final List<Referent> all = new ArrayList<>();

	private final Map<Integer, Map<Integer, Referent>> byAnchor = new HashMap<>();

	Events(Grammar grammar, Sentences sentences, Anaphora anaphora, Exclusions exclusions) {
		this.grammar = grammar;
		this.sentences = sentences;
		this.anaphora = anaphora;
		this.exclusions = exclusions;
		this.factuality = new Factuality(grammar.patterns());
		this.dates = new Dates(sentences.document().document().source().published());
	}

	/** An event that is spoken of, and the rule that found it. */
	record Found(Referent event, int sentence, TokenPattern.Match match, Rule rule, Quote quote) {
	}

	List<Found> in(int sentence) {
		List<Found> found = new ArrayList<>();
		List<Dates.Found> when = this.dates.in(sentenceText(sentence));
		if (this.exclusions.isExcluded(sentence)) {
			return found;
		}
		for (Rule rule : this.grammar.events()) {
			for (TokenPattern.Match match : rule.pattern().find(this.sentences.encoded(sentence))) {
				boolean known = this.byAnchor.getOrDefault(sentence, Map.of()).containsKey(match.anchor()) || found
					.stream()
					.anyMatch((other) -> other.match().from() < match.to() && match.from() < other.match().to());
				if (!known && holds(sentence, rule, match, when)) {
					found.add(event(sentence, rule, match, when));
				}
			}
		}
		return found;
	}

	/**
	 * Whether what happened has a date of its own, and somebody who did it, where the
	 * rule asks for that.
	 */
	private boolean holds(int sentence, Rule rule, TokenPattern.Match match, List<Dates.Found> when) {
		Syntax tree = this.sentences.tree(sentence);
		if (!rule.says("nominal", "true") && !this.factuality.isFact(tree, match.anchor())) {
			return false;
		}
		if (!rule.says("dated", "true")) {
			return true;
		}
		Clause clause = tree.clause(match.anchor());
		if (rule.says("nominal", "true")) {
			int[] span = nominal(tree, match);
			return when.stream().anyMatch((date) -> isWithin(sentence, date, span[0], span[1] + NEAR));
		}
		int agent = tree.agent(match.anchor());
		boolean somebody = agent >= 0 && this.anaphora.phrase(sentence, agent)
			.stream()
			.anyMatch((who) -> who.type() != Referent.Type.REPORT && who.type() != Referent.Type.EVENT);
		return somebody && clause.head() == match.anchor()
				&& when.stream().anyMatch((date) -> dates(tree, match.anchor(), tokenAt(sentence, date)));
	}

	/** Whether a date says when a verb was done: "in May 2014", but not "since 2014". */
	private static boolean dates(Syntax tree, int verb, int date) {
		int at = date;
		for (int steps = 0; steps < 2 && at >= 0 && tree.token(at).head() != verb; steps++) {
			at = tree.token(at).head();
		}
		int preposition = (at >= 0) ? tree.child(at, "case") : -1;
		return at >= 0 && tree.token(at).head() == verb && !tree.token(at).relation().startsWith("nsubj")
				&& (preposition < 0 || !tree.lemma(preposition).equals("since"));
	}

	private boolean isWithin(int sentence, Dates.Found date, int from, int to) {
		int token = tokenAt(sentence, date);
		return from <= token && token < to;
	}

	private int tokenAt(int sentence, Dates.Found date) {
		Syntax tree = this.sentences.tree(sentence);
		int offset = this.sentences.sentence(sentence).start() + date.at();
		int token = 0;
		while (token + 1 < tree.size() && tree.token(token + 1).start() <= offset) {
			token++;
		}
		return token;
	}

	private String sentenceText(int sentence) {
		return this.sentences.quote(sentence, 0, this.sentences.sentence(sentence).tokens().size()).text();
	}

	private Found event(int sentence, Rule rule, TokenPattern.Match match, List<Dates.Found> when) {
		Syntax tree = this.sentences.tree(sentence);
		int[] span = rule.says("nominal", "true") ? nominal(tree, match) : clausal(tree, match);
		Quote quote = this.sentences.quote(sentence, span[0], span[1]);
		String kind = String.valueOf(rule.option("kind"));
		String date = date(sentence, tree.token(match.anchor()).start(), when);
		String name = rule.says("nominal", "true") ? words(tree, span[0], span[1])
				: name(sentence, match.anchor(), span);
		Referent event = Referent.event("event" + this.all.size(), name, kind, date);
		this.all.add(event);
		this.byAnchor.computeIfAbsent(sentence, (index) -> new HashMap<>()).put(match.anchor(), event);
		event.evidence(new Evidence(quote, rule.name()));
		return new Found(event, sentence, match, rule, quote);
	}

	/** "Jane Roe resigns from the trust", "nine men jailed": who, what and whom. */
	private String name(int sentence, int verb, int[] span) {
		Syntax tree = this.sentences.tree(sentence);
		int subject = tree.subject(verb);
		boolean before = subject >= 0 && subject < verb;
		StringBuilder name = new StringBuilder();
		if (before) {
			boolean noun = tree.token(subject).isNoun();
			List<Referent> meant = noun ? List.of() : this.anaphora.phrase(sentence, subject);
			int from = tree.subtree(subject, (child) -> isAside(tree, child)).nextSetBit(0);
			name.append(!meant.isEmpty() ? meant.getFirst().name() : !noun ? ""
					: words(tree, from,
							Math.max(subject + 1, tree.subtree(subject, (child) -> isAside(tree, child)).length())))
				.append(' ');
		}
		boolean participle = tree.token(verb).tag().equals("VBG")
				|| (tree.token(verb).tag().equals("VBN") && tree.child(verb, "aux") < 0);
		boolean active = !tree.isPassive(verb) && !participle;
		name.append((active && before) ? present(tree.lemma(verb)) : tree.token(verb).text());
		if (verb + 1 < span[1]) {
			name.append(' ').append(words(tree, verb + 1, span[1]));
		}
		return name.toString().strip();
	}

	private static String present(String lemma) {
		if (lemma.endsWith("y") && lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
			return lemma.substring(0, lemma.length() - 1) + "ies";
		}
		boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x")
				|| lemma.endsWith("o");
		return lemma + (hissing ? "es" : "s");
	}

	private static String words(Syntax tree, int first, int last) {
		int from = first;
		while (from < last - 1 && (tree.token(from).tag().equals("DT") || tree.token(from).tag().equals("IN"))) {
			from++;
		}
		StringBuilder name = new StringBuilder();
		int to = Math.min(last, from + NAME_WORDS);
		for (int i = from; i < to; i++) {
			boolean space = i > from && tree.token(i).start() > tree.token(i - 1).end();
			name.append(space ? " " : "").append(tree.token(i).text());
		}
		return name.toString();
	}

	private static int[] nominal(Syntax tree, TokenPattern.Match match) {
		var phrase = tree.subtree(match.anchor(), (child) -> isAside(tree, child));
		return new int[] { Math.min(match.from(), phrase.nextSetBit(0)), Math.max(match.to(), phrase.length()) };
	}

	private static boolean isAside(Syntax tree, int child) {
		return switch (tree.token(child).relation()) {
			case "conj", "acl:relcl", "punct", "appos", "parataxis", "cop", "nsubj", "aux", "advcl" -> true;
			default -> false;
		};
	}

	private static int[] clausal(Syntax tree, TokenPattern.Match match) {
		Clause clause = tree.clause(match.anchor());
		int from = match.from();
		int subject = tree.subject(match.anchor());
		if (subject >= 0 && subject < match.from()) {
			from = Math.min(from,
					tree.subtree(subject, (child) -> tree.token(child).relation().startsWith("acl")).nextSetBit(0));
		}
		int to = match.to();
		for (int child : tree.children(match.anchor())) {
			boolean part = switch (tree.token(child).relation()) {
				case "obj", "xcomp", "obl", "ccomp", "compound:prt" -> child > match.anchor() && clause.has(child);
				default -> false;
			};
			if (part) {
				to = Math.max(to, tree.subtree(child, (other) -> isAside(tree, other)).length());
			}
		}
		return new int[] { from, to };
	}

	/** The date that stands nearest. */
	private @Nullable String date(int sentence, int at, List<Dates.Found> when) {
		int offset = at - this.sentences.sentence(sentence).start();
		return when.stream()
			.min(Comparator.comparingInt((Dates.Found date) -> Math.abs(date.at() - offset)))
			.map(Dates.Found::iso)
			.orElse(null);
	}

	/**
	 * The event that a word means.
	 * @param sentence the index of the sentence
	 * @param token the index of the word
	 * @return the event or null
	 */
	@Nullable Referent at(int sentence, int token) {
		return this.byAnchor.getOrDefault(sentence, Map.of()).get(token);
	}

	/** All events, in the order in which they were read. */
	List<Referent> all() {
		return this.all;
	}

}
