package org.candour.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern over the words of a sentence, in a notation for people who know no regular
 * expressions.
 *
 * <table>
 * <caption>What may stand in a pattern, separated by spaces</caption>
 * <tr>
 * <td>{@code fail}</td>
 * <td>a word that is written so or has this base form</td>
 * </tr>
 * <tr>
 * <td>{@code "failed"}</td>
 * <td>a word written just so (in whatever case)</td>
 * </tr>
 * <tr>
 * <td>{@code VBN}</td>
 * <td>a word whose part of speech begins so (Penn Treebank: VB verb, NN noun, NNP name,
 * JJ adjective, RB adverb, DT article, CD number, …)</td>
 * </tr>
 * <tr>
 * <td>{@code focus:VB}</td>
 * <td>both</td>
 * </tr>
 * <tr>
 * <td>{@code un~} {@code mis~:VB} {@code un~ed}</td>
 * <td>a word that begins so, and ends so</td>
 * </tr>
 * <tr>
 * <td>{@code $lacking}</td>
 * <td>any of the words or phrases that {@code words.yaml} lists under that name</td>
 * </tr>
 * <tr>
 * <td>{@code _}</td>
 * <td>any one word</td>
 * </tr>
 * <tr>
 * <td>{@code ..} and {@code ...}</td>
 * <td>up to three, or up to seven, words that are no comma, semicolon or colon; as few as
 * possible</td>
 * </tr>
 * <tr>
 * <td>{@code ( a b | c )}</td>
 * <td>one of several sequences; with {@code :VB} behind it, of which the first word has
 * that part of speech</td>
 * </tr>
 * <tr>
 * <td>{@code ?} {@code *} {@code +} at the end</td>
 * <td>at most once, any number, at least once</td>
 * </tr>
 * <tr>
 * <td>{@code !word} or {@code !( … )}</td>
 * <td>what follows must not be this</td>
 * </tr>
 * <tr>
 * <td>{@code ^word}</td>
 * <td>this is the word that decides in which clause the pattern was found; else it is the
 * first</td>
 * </tr>
 * <tr>
 * <td>{@code <s>} {@code </s>}</td>
 * <td>the beginning and the end of the sentence</td>
 * </tr>
 * </table>
 */
public final class TokenPattern {

	/**
	 * Where a pattern was found.
	 *
	 * @param from the index of the first token
	 * @param to the index after the last
	 * @param anchor the index of the token that decides in which clause it is
	 */
	public record Match(int from, int to, int anchor) {
	}

	private static final String ANY = "[^\\s/]+/[^\\s/]+/\\S+ ";

	private static final String GAP = "(?:(?![,;:]/)" + ANY + ")";

	private static final Pattern TAG = Pattern.compile("[A-Z]{2,4}\\$?");

	private final String source;

	private final Pattern pattern;

	private final boolean anchored;

	/**
	 * Compiles a pattern.
	 * @param source the pattern as it is written in a rule
	 * @param words the lists that {@code $name} may refer to
	 * @throws IllegalArgumentException if it cannot be understood; the message says where
	 */
	public TokenPattern(String source, Map<String, List<String>> words) {
		this.source = source;
		String regex = new Compiler(source, words).compile();
		this.anchored = regex.contains("(?<at>");
		try {
			this.pattern = Pattern.compile("(?<= |^)" + regex);
		}
		catch (PatternSyntaxException ex) {
			throw new IllegalArgumentException("'%s': %s".formatted(source, ex.getDescription()), ex);
		}
		if (this.pattern.matcher("").find()) {
			throw new IllegalArgumentException("'%s' would match anything".formatted(source));
		}
	}

	/**
	 * Finds every place where the pattern holds.
	 * @param sentence an encoded sentence
	 * @return the matches in order, not overlapping
	 */
	public List<Match> find(Encoded sentence) {
		List<Match> found = new ArrayList<>();
		Matcher matcher = this.pattern.matcher(sentence.text());
		while (matcher.find()) {
			int at = (this.anchored && matcher.start("at") >= 0) ? matcher.start("at") : matcher.start();
			found.add(new Match(sentence.token(matcher.start()), sentence.token(matcher.end() - 1) + 1,
					sentence.token(at)));
		}
		return found;
	}

	/**
	 * Whether the pattern holds anywhere in a sentence.
	 * @param sentence an encoded sentence
	 * @return true if so
	 */
	public boolean matches(Encoded sentence) {
		return this.pattern.matcher(sentence.text()).find();
	}

	@Override
	public String toString() {
		return this.source;
	}

	/** Turns the notation into a regular expression over {@link Encoded} text. */
	private static final class Compiler {

		private final String source;

		private final String[] items;

		private final Map<String, List<String>> words;

		private int next;

		Compiler(String source, Map<String, List<String>> words) {
			this.source = source;
			this.items = source.replaceAll("\\(", " ( ")
				.replaceAll("\\)((?::[A-Z]+)?[?*+]?)", " )$1 ")
				.replace("|", " | ")
				.replaceAll("([!^]) \\(", "$1(")
				.strip()
				.split("\\s+");
			this.words = words;
		}

		String compile() {
			String regex = alternatives();
			if (this.next < this.items.length) {
				throw wrong("a ')' too many");
			}
			return regex;
		}

		private String alternatives() {
			StringBuilder regex = new StringBuilder("(?:");
			while (this.next < this.items.length && !this.items[this.next].startsWith(")")) {
				String item = this.items[this.next++];
				regex.append(item.equals("|") ? "|" : one(item));
			}
			return regex.append(')').toString();
		}

		private String one(String item) {
			if (item.startsWith("!")) {
				return "(?!" + one(item.substring(1)) + ")";
			}
			if (item.startsWith("^")) {
				return "(?<at>" + one(item.substring(1)) + ")";
			}
			if (item.equals("(")) {
				String group = alternatives();
				if (this.next >= this.items.length) {
					throw wrong("a ')' is missing");
				}
				return tagged(group, this.items[this.next++].substring(1));
			}
			return switch (item) {
				case "_" -> ANY;
				case ".." -> GAP + "{0,3}?";
				case "..." -> GAP + "{0,7}?";
				case "<s>" -> "(?<![\\s\\S])";
				case "</s>" -> "(?:[.!?]/\\S+ )?(?![\\s\\S])";
				default -> word(item);
			};
		}

		private String tagged(String group, String rest) {
			if (!rest.startsWith(":")) {
				return group + rest;
			}
			String suffix = rest.replaceAll("[:A-Z]", "");
			String tag = rest.substring(1, rest.length() - suffix.length());
			return "(?:(?=[^\\s/]+/[^\\s/]+/" + tag + ")" + group + ")" + suffix;
		}

		private String word(String item) {
			String suffix = "";
			String word = item;
			if (word.length() > 1 && "?*+".indexOf(word.charAt(word.length() - 1)) >= 0) {
				suffix = word.substring(word.length() - 1);
				word = word.substring(0, word.length() - 1);
			}
			return "(?:" + bare(word) + ")" + suffix;
		}

		private String bare(String word) {
			if (word.startsWith("$") && word.length() > 1) {
				return list(word.substring(1));
			}
			if (word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")) {
				return Pattern.quote(word.substring(1, word.length() - 1)) + "/\\S+ ";
			}
			if (TAG.matcher(word).matches()) {
				return "[^\\s/]+/[^\\s/]+/" + Pattern.quote(word) + "\\S* ";
			}
			if (word.contains("~")) {
				return prefix(word);
			}
			int colon = word.indexOf(':');
			String tag = (colon > 0) ? Pattern.quote(word.substring(colon + 1)) + "\\S* " : "\\S+ ";
			String lemma = Pattern.quote((colon > 0) ? word.substring(0, colon) : word);
			return "(?:" + lemma + "/[^\\s/]+|[^\\s/]+/" + lemma + ")/" + tag;
		}

		private String prefix(String word) {
			int tilde = word.indexOf('~');
			int colon = word.indexOf(':');
			String ending = word.substring(tilde + 1, (colon < 0) ? word.length() : colon);
			String tag = (colon < 0) ? "" : word.substring(colon + 1);
			return Pattern.quote(word.substring(0, tilde)) + "[^\\s/]+" + Pattern.quote(ending) + "/[^\\s/]+/" + tag
					+ "\\S* ";
		}

		private String list(String reference) {
			int colon = reference.indexOf(':');
			String name = (colon < 0) ? reference : reference.substring(0, colon);
			List<String> list = this.words.get(name);
			if (list == null) {
				throw wrong("there is no list '" + name + "' in words.yaml");
			}
			StringBuilder regex = new StringBuilder();
			for (String phrase : list) {
				boolean tagged = colon < 0 || phrase.contains(":");
				regex.append(regex.isEmpty() ? "" : "|")
					.append(new Compiler(tagged ? phrase : headed(phrase, reference.substring(colon)), this.words)
						.compile());
			}
			return regex.toString();
		}

		/**
		 * A phrase of which the head has a part of speech: the first word of a verb ("set
		 * up"), the last of a noun ("gross negligence").
		 */
		private static String headed(String phrase, String tag) {
			int first = phrase.indexOf(' ');
			return (first < 0 || !tag.startsWith(":VB")) ? phrase + tag
					: phrase.substring(0, first) + tag + phrase.substring(first);
		}

		private IllegalArgumentException wrong(String reason) {
			return new IllegalArgumentException("'%s': %s".formatted(this.source, reason));
		}

	}

}
