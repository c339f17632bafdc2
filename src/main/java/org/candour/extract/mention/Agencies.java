package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.grammar.Encoded;
import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.knowledge.AgencyKind;

import org.jspecify.annotations.Nullable;

/**
 * Recognises agencies: by the lexicon of names, by the form of a name ("… Police",
 * "Department of …"), by an abbreviation that the document introduces, as a unit of
 * another, and by words that point back ("the force").
 */
final class Agencies {

	/**
	 * A form of name, a unit or a word that points back: what it looks like, and what
	 * kind of agency it means.
	 */
	private record Form(String name, AgencyKind kind, TokenPattern pattern, boolean local, boolean beside,
			@Nullable String named) {

		/** Whether an agency may be meant: of the kind, and with the word in its name. */
		boolean fits(Referent agency) {
			return agency.kind() == this.kind
					&& (this.named == null || agency.name().toLowerCase(Locale.ROOT).contains(this.named));
		}

	}

	private static final String GRAMMAR = "grammar/agencies.yaml";

	/** Two letters mean too much. */
	private static final int SHORTEST_INITIALS = 3;

	private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Za-z&]*[A-Z][A-Z&]*s?|[A-Z]{2,8}");

	private final Lexicon lexicon;

	private final Patterns patterns;

	private final NamedBefore namedBefore = new NamedBefore();

	private final List<Form> forms = new ArrayList<>();

	private final List<Form> units = new ArrayList<>();

	private final List<Form> references = new ArrayList<>();

	Agencies(Vocabulary vocabulary, Patterns patterns, Lexicon lexicon) {
		this.lexicon = lexicon;
		this.patterns = patterns;
		Map<String, List<Map<String, Object>>> grammar = vocabulary.yaml(GRAMMAR);
		read(grammar, "forms", patterns, this.forms);
		read(grammar, "units", patterns, this.units);
		read(grammar, "references", patterns, this.references);
	}

	private static void read(Map<String, List<Map<String, Object>>> grammar, String section, Patterns patterns,
			List<Form> forms) {
		for (Map<String, Object> entry : grammar.getOrDefault(section, List.of())) {
			try {
				forms.add(new Form((String) entry.get("name"), AgencyKind.of((String) entry.get("kind")),
						patterns.compile((String) entry.get("pattern")), Boolean.TRUE.equals(entry.get("local")),
						Boolean.TRUE.equals(entry.get("beside")), (String) entry.get("named")));
			}
			catch (RuntimeException ex) {
				throw new IllegalArgumentException(
						"import/%s, %s, %s: %s".formatted(GRAMMAR, section, entry.get("name"), ex.getMessage()), ex);
			}
		}
	}

	/** Finds the agencies that are named. */
	void name(Sentences sentences, Mentions mentions) {
		String country = country(sentences);
		for (int i = 0; i < sentences.size(); i++) {
			inLexicon(sentences.sentence(i), country, mentions);
		}
		for (int i = 0; i < sentences.size(); i++) {
			for (Form form : this.forms) {
				for (TokenPattern.Match match : form.pattern().find(sentences.encoded(i))) {
					byForm(sentences, i, match, form, mentions);
				}
			}
		}
		new Organisations(this.patterns).find(sentences, mentions);
		abbreviations(sentences, mentions);
		initials(sentences, mentions);
		this.namedBefore.again(sentences, mentions);
		for (int i = 0; i < sentences.size(); i++) {
			for (Form unit : this.units) {
				for (TokenPattern.Match match : unit.pattern().find(sentences.encoded(i))) {
					unit(sentences, i, match, unit, mentions);
				}
			}
		}
	}

	/** The country of most of the names that stand in one country's list only. */
	@Nullable String country(Sentences sentences) {
		Map<String, Integer> votes = new HashMap<>();
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			for (int t = 0; t < tokens.size(); t++) {
				Phrases.Found<Lexicon.Body> found = this.lexicon.bodies().at(tokens, t);
				if (found != null && this.lexicon.bodies().allAt(tokens, t, found.length()).size() == 1) {
					votes.merge(found.value().country(), 1, Integer::sum);
				}
			}
		}
		return votes.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private void inLexicon(Sentence sentence, @Nullable String country, Mentions mentions) {
		List<Token> tokens = sentence.tokens();
		for (int t = 0; t < tokens.size(); t++) {
			Phrases.Found<Lexicon.Body> found = this.lexicon.bodies().at(tokens, t);
			if (found == null || !Character.isUpperCase(tokens.get(t).text().codePointAt(0))
					|| continuesName(tokens, t, found.length())) {
				continue;
			}
			Lexicon.Body body = this.lexicon.bodies()
				.allAt(tokens, t, found.length())
				.stream()
				.filter((candidate) -> candidate.country().equals(country))
				.findFirst()
				.orElse(found.value());
			if (isPress(tokens, t, found.length())) {
				t += found.length() - 1;
				continue;
			}
			Referent agency = known(body, mentions);
			String surface = surface(tokens, t, t + found.length());
			if (!surface.equals(agency.name())) {
				agency.alias(surface);
			}
			mentions.add(sentence.index(), t, t + found.length(), t + found.length() - 1, agency, false,
					"agency-lexicon");
			t += found.length() - 1;
		}
	}

	/**
	 * A single name inside a longer one ("Parliament Street", "Mr Congress") is not what
	 * the lexicon means.
	 */
	private static boolean continuesName(List<Token> tokens, int from, int length) {
		boolean person = tokens.get(from).name().equals("PERSON") && length == 1;
		boolean before = length == 1 && from > 0 && tokens.get(from - 1).isProper() && tokens.get(from).head() > from
				&& !tokens.get(from).relation().equals("nsubj");
		return person || (before && tokens.get(from).relation().equals("compound")
				&& tokens.get(tokens.get(from).head()).isProper());
	}

	/**
	 * A broadcaster or newspaper is an agency only where it is the one that acts: not
	 * where somebody speaks to it or where it says something.
	 */
	private boolean isPress(List<Token> tokens, int from, int length) {
		Token head = tokens.get(from + length - 1);
		if (!this.patterns.has("press", head.lemma().toLowerCase(Locale.ROOT))) {
			return false;
		}
		boolean acts = head.relation().equals("nsubj") && head.head() >= 0
				&& !this.patterns.has("verbs-say", tokens.get(head.head()).lemma());
		return !acts;
	}

	private Referent known(Lexicon.Body body, Mentions mentions) {
		return mentions.find(Referent.Type.AGENCY, (agency) -> agency.name().equals(body.shown())).orElseGet(() -> {
			Referent agency = mentions.create(Referent.Type.AGENCY, body.shown());
			agency.kind(body.kind());
			return agency;
		});
	}

	private void byForm(Sentences sentences, int index, TokenPattern.Match match, Form form, Mentions mentions) {
		List<Token> tokens = sentences.sentence(index).tokens();
		int from = begin(tokens, match.from(), match.to());
		int to = form.beside() ? end(tokens, from, match.to()) : continued(tokens, match.to());
		from = widened(tokens, index, from, mentions);
		if (from >= to || isOffice(tokens, from) || !clear(tokens, index, from, to, mentions)
				|| tokens.get(from).text().length() < 2
				|| !Character.isUpperCase(tokens.get(from).text().codePointAt(0))
				|| (form.beside() && isNoBody(tokens, from, to))) {
			return;
		}
		String surface = surface(tokens, from, to);
		Referent agency = mentions.find(Referent.Type.AGENCY, (other) -> other.isCalled(surface)).orElseGet(() -> {
			Referent created = mentions.create(Referent.Type.AGENCY, surface);
			created.kind(form.kind());
			return created;
		});
		if (!agency.name().equals(surface)) {
			agency.alias(surface);
		}
		mentions.add(index, from, to, to - 1, agency, false, "agency-" + form.name());
	}

	/** "Secretary of State for the | Home Department" is a title. */
	private static boolean isOffice(List<Token> tokens, int from) {
		int at = (from > 0 && tokens.get(from - 1).text().equals("the")) ? from - 2 : from - 1;
		return at > 0 && tokens.get(at).text().matches("for|of")
				&& tokens.get(at - 1).text().matches("State|Minister|Secretary");
	}

	/**
	 * Whether the words are free; a shorter name inside a longer one that ends in a word
	 * of its own gives way: "West Yorkshire Police | Authority".
	 */
	private static boolean clear(List<Token> tokens, int index, int from, int to, Mentions mentions) {
		if (mentions.isFree(index, from, to)) {
			return true;
		}
		List<Mention> inside = mentions.in(index)
			.stream()
			.filter((mention) -> mention.from() < to && from < mention.to())
			.toList();
		boolean shorter = Character.isUpperCase(tokens.get(to - 1).text().codePointAt(0))
				&& inside.stream().allMatch((mention) -> mention.from() >= from && mention.to() < to)
				&& tokens.subList(from, to).stream().allMatch(Token::isProper);
		if (shorter) {
			inside.forEach(mentions::remove);
		}
		return shorter;
	}

	/** Where a name begins: at its first capital, and behind the title of its head. */
	private int begin(List<Token> tokens, int first, int to) {
		int from = first;
		boolean titled = true;
		while (titled) {
			while (from < to - 1 && !Character.isUpperCase(tokens.get(from).text().codePointAt(0))) {
				from++;
			}
			Phrases.Found<Boolean> rank = this.lexicon.ranks().at(tokens, from);
			titled = rank != null && (from + rank.length() == to || isBehindTitle(tokens, from + rank.length()));
			from += titled ? rank.length() : 0;
			while (titled && from < to && tokens.get(from).name().equals("PERSON")) {
				from++;
			}
		}
		return from;
	}

	private static boolean isBehindTitle(List<Token> tokens, int at) {
		return at < tokens.size() && (tokens.get(at).name().equals("PERSON")
				|| tokens.get(at).text().matches("of|for|at|and|,|to|in|with"));
	}

	/** A name may begin with an adjective: "Indigenous | Services Canada". */
	private static int widened(List<Token> tokens, int index, int from, Mentions mentions) {
		boolean adjective = from > 1 && tokens.get(from - 1).tag().startsWith("JJ")
				&& Character.isUpperCase(tokens.get(from - 1).text().codePointAt(0))
				&& !tokens.get(from - 1).text().equals(tokens.get(from - 1).text().toUpperCase(Locale.ROOT))
				&& mentions.at(index, from - 1) == null;
		return adjective ? from - 1 : from;
	}

	/** The end of the proper nouns that begin at a token. */
	private static int end(List<Token> tokens, int from, int to) {
		int end = from;
		while (end < to && (tokens.get(end).isProper() || (tokens.get(end).text().matches("and|&|of") && end + 1 < to
				&& tokens.get(end + 1).isProper() && end > from))) {
			end++;
		}
		return end;
	}

	/** A name goes on behind "of" or "for": "Royal College | of Surgeons". */
	private static int continued(List<Token> tokens, int to) {
		if (to + 1 >= tokens.size() || !tokens.get(to).text().matches("of|for")
				|| !Character.isUpperCase(tokens.get(to - 1).text().codePointAt(0))) {
			return to;
		}
		int at = tokens.get(to + 1).text().equals("the") ? to + 2 : to + 1;
		int end = at;
		while (end < tokens.size() && tokens.get(end).isProper() && !tokens.get(end).name().equals("PERSON")) {
			end++;
		}
		boolean joined = end > at && end + 1 < tokens.size() && tokens.get(end).text().equals("and")
				&& tokens.get(end + 1).isProper() && tokens.get(end + 1).relation().equals("conj")
				&& tokens.get(end + 1).head() >= at && tokens.get(end + 1).head() < end;
		return (end > at) ? (joined ? end + 2 : end) : to;
	}

	/** What stands beside a description may be a person, a place or a month. */
	private boolean isNoBody(List<Token> tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			String name = tokens.get(i).name();
			if (name.equals("PERSON") || Names.isTitle(tokens.get(i))) {
				return true;
			}
		}
		return to - from == 1 && tokens.get(from).name().equals("LOCATION");
	}

	private void abbreviations(Sentences sentences, Mentions mentions) {
		Map<String, Referent> introduced = new HashMap<>();
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			for (Mention mention : List.copyOf(mentions.in(i))) {
				int at = mention.to() + 1;
				if (at + 1 >= tokens.size() || !tokens.get(at - 1).text().matches("[(\\[]")) {
					continue;
				}
				at += Encoded.isQuotationMark(tokens.get(at).text()) ? 1 : 0;
				int closing = at + 1;
				closing += (closing < tokens.size() && Encoded.isQuotationMark(tokens.get(closing).text())) ? 1 : 0;
				if (closing < tokens.size() && tokens.get(closing).text().matches("[)\\],;]")
						&& ABBREVIATION.matcher(tokens.get(at).text()).matches()) {
					introduced.put(tokens.get(at).text(), mention.referent());
					mention.referent().alias(tokens.get(at).text());
				}
			}
		}
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			for (int t = 0; t < tokens.size(); t++) {
				Referent agency = introduced.get(tokens.get(t).text());
				if (agency != null) {
					Mention other = mentions.at(i, t);
					if (other != null && other.to() - other.from() == 1 && other.referent() != agency) {
						// What the document introduces means more than what the lexicon
						// knows.
						mentions.remove(other);
					}
					mentions.add(i, t, t + 1, t, agency, false, "agency-abbreviation");
				}
			}
		}
	}

	/** "The OIG" behind "the Office of Inspector General", also without parentheses. */
	private static void initials(Sentences sentences, Mentions mentions) {
		Map<String, Referent> byInitials = new HashMap<>();
		for (Referent agency : mentions.all(Referent.Type.AGENCY)) {
			StringBuilder initials = new StringBuilder();
			for (String word : agency.name().split("[ -]+")) {
				if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
					initials.appendCodePoint(word.codePointAt(0));
				}
			}
			if (initials.length() >= SHORTEST_INITIALS) {
				byInitials.merge(initials.toString(), agency, (one, other) -> one);
			}
		}
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			for (int t = 0; t < tokens.size(); t++) {
				Referent agency = byInitials.get(tokens.get(t).text());
				if (agency != null && mentions.at(i, t) == null
						&& mentions.add(i, t, t + 1, t, agency, false, "agency-initials")) {
					agency.alias(tokens.get(t).text());
				}
			}
		}
	}

	private void unit(Sentences sentences, int index, TokenPattern.Match match, Form form, Mentions mentions) {
		List<Token> tokens = sentences.sentence(index).tokens();
		int from = match.from();
		while (from < match.to() - 1 && isLeading(tokens.get(from))) {
			from++;
		}
		Mention inside = mentions.at(index, from);
		if (inside != null && inside.to() < match.to() && inside.from() == from) {
			from = inside.to();
		}
		int start = from;
		if (start >= match.to() - (form.local() ? 0 : 1) || !mentions.isFree(index, start, match.to())) {
			return;
		}
		String surface = surface(tokens, start, match.to());
		boolean proper = tokens.get(start).isProper()
				|| (start > 0 && Character.isUpperCase(tokens.get(start).text().codePointAt(0)));
		if (!proper && (isOther(tokens, match.from())
				|| (form.kind() != AgencyKind.MULTI_AGENCY && !isDefinite(tokens, match.from(), start)))) {
			return;
		}
		Optional<Referent> parent = owner(tokens, index, match.from(), mentions)
			.or(() -> (form.kind() == AgencyKind.MULTI_AGENCY) ? Optional.empty() : mentions.dominant(form.kind()));
		Referent unit = mentions.find(Referent.Type.AGENCY, (other) -> other.isCalled(surface)).orElseGet(() -> {
			Referent created = mentions.create(Referent.Type.AGENCY, surface);
			created
				.kind(parent.map(Referent::kind).filter((kind) -> form.kind() == AgencyKind.OTHER).orElse(form.kind()));
			parent.ifPresent(created::belongsTo);
			created.unnamed(!proper);
			return created;
		});
		unit.alias(surface);
		mentions.add(index, start, match.to(), match.to() - 1, unit, false, "agency-" + form.name());
	}

	private static boolean isLeading(Token token) {
		return switch (token.tag()) {
			case "DT", "PRP$", "POS", "CD", "IN" -> true;
			default -> token.text().equals("former") || token.text().equals("own");
		};
	}

	/** Whether an article or possessive before or inside a phrase makes it definite. */
	private static boolean isDefinite(List<Token> tokens, int from, int start) {
		for (int i = start - 1; i >= Math.max(0, from - 1); i--) {
			Token token = tokens.get(i);
			if (token.tag().equals("POS") || token.tag().equals("PRP$")
					|| token.text().toLowerCase(Locale.ROOT).matches("the|this|that|these|those")) {
				return true;
			}
			if (token.text().matches("(?i)an?")) {
				return false;
			}
		}
		return start == 0 || tokens.get(start).isProper();
	}

	/** "Another team", "some units", "teams" are nobody in particular. */
	private static boolean isOther(List<Token> tokens, int from) {
		String first = tokens.get(from).text().toLowerCase(Locale.ROOT);
		return switch (first) {
			case "any", "some", "other", "many", "several", "each", "every", "no", "all", "different" -> true;
			default -> false;
		};
	}

	private Optional<Referent> owner(List<Token> tokens, int sentence, int from, Mentions mentions) {
		for (int t = from; t >= Math.max(0, from - 3); t--) {
			Mention mention = mentions.at(sentence, t);
			if (mention != null && mention.referent().type() == Referent.Type.AGENCY) {
				return Optional.of(mention.referent());
			}
			if (tokens.get(t).isVerb() || tokens.get(t).text().matches("[,;:.()\\[\\]-]")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/**
	 * Finds the words that point back to an agency, or describe one that the document
	 * never names.
	 */
	void pointBack(Sentences sentences, Mentions mentions) {
		this.namedBefore.byLastWord(sentences, mentions);
		for (int i = 0; i < sentences.size(); i++) {
			List<TokenPattern.Match> matches = new ArrayList<>();
			Map<TokenPattern.Match, Form> forms = new HashMap<>();
			for (Form form : this.references) {
				for (TokenPattern.Match match : form.pattern().find(sentences.encoded(i))) {
					matches.add(match);
					forms.putIfAbsent(match, form);
				}
			}
			matches.sort(Comparator.comparingInt((TokenPattern.Match match) -> match.from() - match.to()));
			for (TokenPattern.Match match : matches) {
				reference(sentences, i, match, forms.get(match), mentions);
			}
		}
	}

	private void reference(Sentences sentences, int index, TokenPattern.Match match, Form form, Mentions mentions) {
		List<Token> tokens = sentences.sentence(index).tokens();
		int start = match.from();
		while (start < match.to() - 1 && isLeading(tokens.get(start))) {
			start++;
		}
		int from = start;
		if (!mentions.isFree(index, from, match.to())) {
			return;
		}
		String surface = surface(tokens, from, match.to());
		Optional<Referent> meant = nearest(index, form, mentions).or(() -> dominant(form, mentions));
		if (meant.isEmpty()) {
			if (!form.local()) {
				return;
			}
			Referent created = mentions.create(Referent.Type.AGENCY, surface.toLowerCase(Locale.ROOT));
			created.kind(form.kind());
			created.unnamed(true);
			if (form.kind() == AgencyKind.SOCIAL_CARE) {
				mentions.dominant(AgencyKind.LOCAL_AUTHORITY).ifPresent(created::belongsTo);
			}
			meant = Optional.of(created);
		}
		else if (form.kind() == AgencyKind.SOCIAL_CARE || meant.get().isUnnamed()) {
			meant.get().alias(surface.toLowerCase(Locale.ROOT));
		}
		mentions.add(index, from, match.to(), match.to() - 1, meant.get(), true, "agency-" + form.name());
	}

	/**
	 * The agency of a kind that was named last in the same or the two sentences before,
	 * if it is the only one.
	 */
	private static Optional<Referent> nearest(int sentence, Form form, Mentions mentions) {
		for (int i = sentence; i >= Math.max(0, sentence - 2); i--) {
			List<Referent> candidates = mentions.in(i)
				.stream()
				.filter((mention) -> !mention.generic())
				.map(Mention::referent)
				.filter((referent) -> referent.type() == Referent.Type.AGENCY && form.fits(referent)
						&& referent.parent() == null)
				.distinct()
				.toList();
			if (candidates.size() == 1) {
				return Optional.of(candidates.getFirst());
			}
		}
		return Optional.empty();
	}

	private static Optional<Referent> dominant(Form form, Mentions mentions) {
		return (form.named() == null) ? mentions.dominant(form.kind()) : mentions.dominant(form::fits);
	}

	static String surface(List<Token> tokens, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
				text.append(' ');
			}
			text.append(tokens.get(i).text());
		}
		return text.toString();
	}

}
