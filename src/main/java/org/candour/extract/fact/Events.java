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

	private final Grammar grammar;

	private final Sentences sentences;

	private final Exclusions exclusions;

	private final Dates dates;

	private final List<Referent> all = new ArrayList<>();

	private final Map<Integer, Map<Integer, Referent>> byAnchor = new HashMap<>();

	Events(Grammar grammar, Sentences sentences, Exclusions exclusions) {
		this.grammar = grammar;
		this.sentences = sentences;
		this.exclusions = exclusions;
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
				if (!known) {
					found.add(event(sentence, rule, match, when));
				}
			}
		}
		return found;
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
		Referent event = Referent.event("event" + this.all.size(), name(tree, span), kind, date);
		this.all.add(event);
		this.byAnchor.computeIfAbsent(sentence, (index) -> new HashMap<>()).put(match.anchor(), event);
		event.evidence(new Evidence(quote, rule.name()));
		return new Found(event, sentence, match, rule, quote);
	}

	private static String name(Syntax tree, int[] span) {
		int from = span[0];
		while (from < span[1] - 1 && tree.token(from).tag().equals("DT")) {
			from++;
		}
		StringBuilder name = new StringBuilder();
		int to = Math.min(span[1], from + NAME_WORDS);
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
