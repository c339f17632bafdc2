package org.candour.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Evidence;

import org.jspecify.annotations.Nullable;

/**
 * Recognises posts, ranks and groups of post-holders, and the agency in which they are.
 */
final class Roles {

	private static final String GRAMMAR = "grammar/roles.yaml";

	/** Titles that are of something which then stands in the title. */
	private static final Pattern OF_SOMETHING = Pattern
		.compile("(?i)\\bmps?$|^member$|secretary of state$|^(?:archb|b)ishop$");

	private final Lexicon lexicon;

	private final List<String> modifiers;

	private final Map<String, List<String>> belongs;

	private final List<String> nobody;

	private final List<String> never;

	private final Map<String, Map<String, String>> parliaments;

	Roles(Vocabulary vocabulary, Patterns patterns, Lexicon lexicon) {
		this.lexicon = lexicon;
		Map<String, Object> grammar = vocabulary.yaml(GRAMMAR);
		this.modifiers = list(grammar, "modifiers");
		this.nobody = list(grammar, "nobody");
		this.never = list(grammar, "never");
		this.parliaments = map(grammar, "parliaments");
		this.belongs = map(grammar, "belongs");
		this.belongs.keySet().forEach(AgencyKind::of);
	}

	@SuppressWarnings("unchecked")
	private static List<String> list(Map<String, Object> grammar, String key) {
		Object list = grammar.get(key);
		if (list == null) {
			throw new IllegalArgumentException("import/%s has no '%s'".formatted(GRAMMAR, key));
		}
		return ((List<Object>) list).stream().map(String::valueOf).toList();
	}

	@SuppressWarnings("unchecked")
	private static <T> Map<String, T> map(Map<String, Object> grammar, String key) {
		Object map = grammar.get(key);
		if (map == null) {
			throw new IllegalArgumentException("import/%s has no '%s'".formatted(GRAMMAR, key));
		}
		return (Map<String, T>) map;
	}

	/** Finds the roles of a document whose agencies are known. */
	void find(Sentences sentences, @Nullable String country, Mentions mentions) {
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			for (int t = 0; t < tokens.size(); t++) {
				Phrases.Found<Boolean> found = this.lexicon.ranks().at(tokens, t);
				if (found != null && isTitle(tokens, t, found.length())) {
					t = role(sentences, i, t, t + found.length(), found.value(), country, mentions) - 1;
				}
			}
		}
	}

	private boolean isTitle(List<Token> tokens, int from, int length) {
		Token head = tokens.get(from + length - 1);
		if (!head.isNoun() && !head.tag().startsWith("JJ")) {
			return false;
		}
		boolean modifies = head.relation().equals("compound") && head.head() > from + length - 1
				&& !tokens.get(head.head()).name().equals("PERSON") && !tokens.get(head.head()).isProper();
		boolean possessor = from + length < tokens.size() && tokens.get(from + length).text().matches("['’]s?");
		return !modifies || possessor;
	}

	private int role(Sentences sentences, int index, int from, int to, boolean collective, @Nullable String country,
			Mentions mentions) {
		List<Token> tokens = sentences.sentence(index).tokens();
		int start = from;
		while (start > 0 && isModifier(tokens.get(start - 1)) && mentions.at(index, start - 1) == null) {
			start--;
		}
		if (!mentions.isFree(index, start, to)) {
			Mention there = mentions.at(index, start);
			if (there == null || there.referent().type() != Referent.Type.AGENCY || there.to() >= to) {
				return to;
			}
			start = there.to();
		}
		String name = name(tokens, start, to);
		int end = constituency(tokens, to, name);
		if (this.nobody.contains(name.toLowerCase(Locale.ROOT)) && start == from && end == to
				&& !isSomebody(tokens, start, to)) {
			return to;
		}
		Referent agency = agency(sentences.tree(index), index, start, to, name, mentions);
		String full = Agencies.surface(tokens, start, to).equals(name) ? Agencies.surface(tokens, start, end) : name;
		if (agency == null && isTitleOf(name, "parliament")) {
			agency = parliament(sentences, index, start, to, name, country, mentions);
		}
		return add(index, start, to, end, full, agency, collective, mentions);
	}

	private static int add(int index, int start, int to, int end, String full, @Nullable Referent agency,
			boolean collective, Mentions mentions) {
		Referent role = mentions
			.find(Referent.Type.ROLE, (other) -> other.isCalled(full) && (other.parent() == agency || agency == null))
			.orElseGet(() -> {
				Referent created = mentions.create(Referent.Type.ROLE, full);
				created.belongsTo(agency);
				created.collective(collective);
				return created;
			});
		mentions.add(index, start, end, to - 1, role, false, "role-lexicon");
		return end;
	}

	/**
	 * "The governor", "its director", "the unit's head", "Chief Jane Roe": one holder,
	 * and not "a leader" or "the members".
	 */
	private boolean isSomebody(List<Token> tokens, int from, int to) {
		if (this.never.contains(Agencies.surface(tokens, from, to).toLowerCase(Locale.ROOT))) {
			return false;
		}
		if (to < tokens.size() && tokens.get(to).name().equals("PERSON")
				&& Character.isUpperCase(tokens.get(from).text().codePointAt(0))) {
			return true;
		}
		if (tokens.get(to - 1).tag().endsWith("S")) {
			return false;
		}
		if (from == 0) {
			return to < tokens.size() && tokens.get(to).text().matches("of|,") || to == tokens.size();
		}
		Token before = tokens.get(from - 1);
		return before.tag().equals("POS") || before.tag().equals("PRP$")
				|| before.text().toLowerCase(Locale.ROOT).matches("the|,|former|interim|then");
	}

	private boolean isModifier(Token token) {
		return this.modifiers.contains(token.text().toLowerCase(Locale.ROOT));
	}

	/**
	 * "Police officers" are officers of the police; in a title of one person the words
	 * stay as they are.
	 */
	private static String name(List<Token> tokens, int from, int to) {
		String name = Agencies.surface(tokens, from, to);
		return name.equalsIgnoreCase("police officers") ? "officers" : name;
	}

	/**
	 * A member of parliament is one for a place, a minister one for a subject.
	 */
	private static int constituency(List<Token> tokens, int to, String name) {
		boolean open = OF_SOMETHING.matcher(name).find();
		if (!open || to + 1 >= tokens.size() || !tokens.get(to).text().matches("for|of")) {
			return to;
		}
		int first = tokens.get(to + 1).text().equals("the") ? to + 2 : to + 1;
		int end = first;
		while (end < tokens.size() && tokens.get(end).isProper() && !tokens.get(end).name().equals("PERSON")) {
			end++;
		}
		return (end > first) ? end : to;
	}

	private boolean isTitleOf(String name, String kind) {
		return this.belongs.getOrDefault(kind, List.of()).stream().anyMatch((word) -> endsWith(name, word));
	}

	/** An MP is one of a parliament, also where the text does not name it. */
	private @Nullable Referent parliament(Sentences sentences, int index, int from, int to, String name,
			@Nullable String country, Mentions mentions) {
		String title = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		Map<String, String> bodies = this.parliaments.getOrDefault(title, Map.of());
		String known = (country != null) ? bodies.get(country) : bodies.values().stream().findFirst().orElse(null);
		Lexicon.Body body = (known != null) ? this.lexicon.body(known) : null;
		if (body == null) {
			return null;
		}
		Referent parliament = mentions.create(Referent.Type.AGENCY, body.shown());
		parliament.kind(body.kind());
		parliament.evidence(new Evidence(sentences.quote(index, from, to), "agency-implied"));
		return parliament;
	}

	private @Nullable Referent agency(Syntax tree, int sentence, int from, int to, String name, Mentions mentions) {
		int head = to - 1;
		Referent stated = before(tree, sentence, from, mentions);
		if (stated == null) {
			stated = after(tree, sentence, head, to, mentions);
		}
		if (stated != null && stated.type() == Referent.Type.AGENCY) {
			return stated;
		}
		return this.belongs.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().stream().anyMatch((word) -> endsWith(name, word)))
			.filter((entry) -> !name.toLowerCase(Locale.ROOT).matches("(shadow|opposition|former) .*"))
			.findFirst()
			.map((entry) -> usual(AgencyKind.of(entry.getKey()), sentence, mentions))
			.orElse(null);
	}

	private static boolean endsWith(String name, String word) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.equals(word) || lower.endsWith(" " + word);
	}

	/** "GMP's", "IPCC", "the unit's" directly before the title. */
	static @Nullable Referent before(Syntax tree, int sentence, int from, Mentions mentions) {
		int at = from - 1;
		while (at >= 0 && at >= from - 3 && (tree.token(at).tag().equals("POS") || tree.token(at).tag().startsWith("JJ")
				|| tree.token(at).tag().equals("CD"))) {
			at--;
		}
		Mention mention = (at >= 0) ? mentions.at(sentence, at) : null;
		return (mention != null) ? mention.referent() : null;
	}

	/**
	 * "Of the commission", "for Greater Manchester", "at the unit", "within GMP" after
	 * the title.
	 */
	static @Nullable Referent after(Syntax tree, int sentence, int head, int to, Mentions mentions) {
		for (int at = to; at < Math.min(tree.size(), to + 9); at++) {
			Token token = tree.token(at);
			Mention mention = mentions.at(sentence, at);
			if (mention != null && mention.referent().type() == Referent.Type.AGENCY && at > to) {
				return mention.referent();
			}
			boolean linking = switch (token.lemma().toLowerCase(Locale.ROOT)) {
				case "of", "for", "at", "within", "in", "from", "with", "the", "a", "base", "on" -> true;
				default -> token.isProper() || token.tag().startsWith("JJ") || token.tag().equals("POS");
			};
			if (!linking || (at == to && !isPreposition(token))) {
				return null;
			}
		}
		return null;
	}

	private static boolean isPreposition(Token token) {
		return switch (token.text().toLowerCase(Locale.ROOT)) {
			case "of", "for", "at", "within", "in", "from", "with", "on" -> true;
			default -> token.lemma().equals("base");
		};
	}

	private static @Nullable Referent usual(AgencyKind kind, int sentence, Mentions mentions) {
		if (kind == AgencyKind.PARLIAMENT) {
			return mentions.dominant(kind).orElse(null);
		}
		for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
			List<Referent> near = mentions.in(i)
				.stream()
				.filter((mention) -> !mention.generic())
				.map(Mention::referent)
				.filter((referent) -> referent.type() == Referent.Type.AGENCY && referent.kind() == kind
						&& referent.parent() == null)
				.distinct()
				.toList();
			if (near.size() == 1) {
				return near.getFirst();
			}
		}
		Optional<Referent> dominant = mentions.dominant(kind);
		return dominant.orElse(null);
	}

}
