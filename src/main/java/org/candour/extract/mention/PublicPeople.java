package org.candour.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/**
 * Tells who acts in public office or in a public capacity, or was convicted. Whoever is
 * said to be a victim, a child, a relative or a journalist is not public, whatever else
 * is said of them.
 */
final class PublicPeople {

	/** How far behind a name its apposition may reach, in tokens. */
	private static final int REACH = 6;

	private static final Set<String> FUNCTION_WORDS = Set.of("of", "for", "at", "in", "the", "'s", "’s", ",", "then",
			"time", "day", "former", "and");

	private final Patterns patterns;

	PublicPeople(Patterns patterns) {
		this.patterns = patterns;
	}

	boolean has(Sentences sentences, Name name, Mentions mentions) {
		Syntax tree = sentences.tree(name.sentence());
		int head = head(tree, name);
		if (isPrivate(tree, name, head)) {
			return isConvicted(tree, head) || isRingleader(tree, head);
		}
		if (role(sentences, name, mentions) != null) {
			return true;
		}
		return name.isFull() && (name.honoured() || isCapacity(tree, head, name) || isMaker(tree, head)
				|| isAsked(tree, name) || isSpokesperson(tree, head, name, mentions) || isConvicted(tree, head)
				|| isRingleader(tree, head) || isAttending(tree, name, mentions));
	}

	/** "Mr Roe, Northmoor Council;" in a list of those who attend. */
	private static boolean isAttending(Syntax tree, Name name, Mentions mentions) {
		int at = name.to() + 1;
		if (at >= tree.size() || !tree.token(at - 1).text().matches("[,(]")) {
			return false;
		}
		Mention mention = mentions.at(name.sentence(), at);
		if (mention == null || mention.referent().type() != Referent.Type.AGENCY || mention.generic()) {
			return false;
		}
		return mention.to() >= tree.size() || tree.token(mention.to()).text().matches("[;.)]");
	}

	/** "Jane Roe led the gang": who is named as the leader of a crime. */
	private boolean isRingleader(Syntax tree, int head) {
		int verb = tree.token(head).head();
		if (verb < 0 || !tree.token(head).relation().equals("nsubj") || !tree.lemma(verb).matches("lead|run|head")) {
			return false;
		}
		int led = tree.child(verb, "obj");
		return led >= 0 && this.patterns.has("crime-groups", tree.lemma(led));
	}

	private static int head(Syntax tree, Name name) {
		int head = name.to() - 1;
		for (int i = name.from(); i < name.to(); i++) {
			if (tree.token(i).head() < name.from() || tree.token(i).head() >= name.to()) {
				head = i;
			}
		}
		return head;
	}

	/** "Jane Roe, 15,", "Jane Roe, the mother of", "her daughter Jane Roe", "Jane's". */
	boolean isPrivate(Syntax tree, Name name, int head) {
		int at = name.to();
		if (at + 1 < tree.size() && tree.token(at).text().matches("[,(]")) {
			if (tree.token(at + 1).tag().equals("CD")) {
				return true;
			}
			if (this.patterns.has("private", lastNoun(tree, at + 1))) {
				return true;
			}
		}
		for (int i = Math.max(0, name.from() - 2); i < name.from(); i++) {
			boolean linked = i == name.from() - 1 || tree.token(name.from() - 1).text().equals(",");
			if (linked && tree.token(i).isNoun() && this.patterns.has("private", tree.lemma(i))) {
				return true;
			}
		}
		int apposed = tree.token(head).relation().equals("appos") ? tree.token(head).head() : -1;
		return apposed >= 0 && this.patterns.has("private", tree.lemma(apposed));
	}

	/** The noun of the phrase that begins at a token: what stands before "of" or ",". */
	private static String lastNoun(Syntax tree, int from) {
		String noun = "";
		for (int i = from; i < Math.min(tree.size(), from + REACH); i++) {
			Token token = tree.token(i);
			if (token.isNoun()) {
				noun = tree.lemma(i);
			}
			else if (!token.tag().matches("DT|JJ.*|PRP\\$|POS|VBN|HYPH|RB")) {
				break;
			}
		}
		return noun;
	}

	/**
	 * "Jane Roe, a solicitor for", "their barrister, Jane Roe", "Jane Roe, who chaired".
	 */
	private boolean isCapacity(Syntax tree, int head, Name name) {
		for (int child : tree.children(head)) {
			if (tree.token(child).relation().equals("appos") && this.patterns.has("capacities", tree.lemma(child))) {
				return true;
			}
			if (tree.token(child).relation().startsWith("acl")
					&& (this.patterns.has("capacity-verbs", tree.lemma(child))
							|| this.patterns.has("capacities", tree.lemma(child)))) {
				return true;
			}
		}
		if (tree.token(head).relation().equals("appos") && tree.token(head).head() >= 0
				&& this.patterns.has("capacities", tree.lemma(tree.token(head).head()))) {
			return true;
		}
		int to = name.to();
		if (to < tree.size() && tree.token(to).text().matches("[,(]")
				&& this.patterns.has("capacities", lastNoun(tree, to + 1))) {
			return true;
		}
		int before = name.from() - 1;
		if (before >= 0 && tree.token(before).text().equals(",")) {
			before--;
		}
		return before >= 0 && tree.token(before).isNoun() && this.patterns.has("capacities", tree.lemma(before));
	}

	/** "Chaired by Jane Roe", "an inquiry under Jane Roe", "the review by Jane Roe". */
	private boolean isMaker(Syntax tree, int head) {
		int of = tree.token(head).head();
		int preposition = tree.child(head, "case");
		if (of < 0 || preposition < 0 || !Set.of("by", "under").contains(tree.lemma(preposition))) {
			return false;
		}
		return this.patterns.has("capacity-verbs", tree.lemma(of)) || (this.patterns.has("report-heads", tree.lemma(of))
				&& !tree.lemma(of).equals("report") && !tree.lemma(of).equals("study"));
	}

	/** "Asked by Jane Roe (Member for …)", "Answered by Jane Roe on 16 November". */
	private boolean isAsked(Syntax tree, Name name) {
		int at = name.from() - 1;
		while (at > 0 && Names.isTitle(tree.token(at))) {
			at--;
		}
		return at == 1 && tree.lemma(1).equals("by") && this.patterns.has("asked", tree.lemma(0));
	}

	/** "Jane Roe of the union said". */
	private boolean isSpokesperson(Syntax tree, int head, Name name, Mentions mentions) {
		int at = name.to();
		int verb = tree.token(head).head();
		if (at + 1 >= tree.size() || verb < 0 || !tree.token(head).relation().equals("nsubj")
				|| !this.patterns.has("verbs-say", tree.lemma(verb))
				|| !Set.of("of", "from", "for").contains(tree.lemma(at))) {
			return false;
		}
		int body = tree.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
		if (body >= tree.size()) {
			return false;
		}
		Mention mention = mentions.at(name.sentence(), body);
		return tree.token(body).name().equals("ORGANIZATION")
				|| (mention != null && mention.referent().type() == Referent.Type.AGENCY);
	}

	private boolean isConvicted(Syntax tree, int head) {
		int verb = tree.token(head).head();
		return tree.token(head).relation().equals("nsubj:pass") && verb >= 0
				&& this.patterns.has("convicted", tree.lemma(verb));
	}

	/**
	 * The role that stands beside a name: before it, after it behind a comma, in
	 * apposition, or on the line below a signature.
	 */
	@Nullable Mention role(Sentences sentences, Name name, Mentions mentions) {
		Syntax tree = sentences.tree(name.sentence());
		int start = titled(tree, name.from());
		for (Mention mention : mentions.in(name.sentence())) {
			if (mention.referent().type() != Referent.Type.ROLE) {
				continue;
			}
			boolean group = mention.referent().isCollective();
			if (mention.to() <= start && (group ? isListed(tree, mention.to(), start)
					: isLinked(tree, mention.to(), start, name, mentions))) {
				return mention;
			}
			if (!group && name.isFull() && mention.from() >= name.to()
					&& isApposed(tree, name.to(), mention, name.sentence(), mentions)) {
				return mention;
			}
		}
		return name.isFull() ? below(sentences, name, start, mentions) : null;
	}

	static int titled(Syntax tree, int from) {
		int start = from;
		while (start > 0 && Names.isTitle(tree.token(start - 1))) {
			start--;
		}
		return start;
	}

	/** "Councillors | Birch, Lowe and Prentice", "two ministers, | Jane Roe and …". */
	private static boolean isListed(Syntax tree, int from, int to) {
		if (to - from > 12 || (to == from && !Character.isUpperCase(tree.token(from - 1).text().codePointAt(0)))) {
			return false;
		}
		for (int i = from; i < to; i++) {
			Token token = tree.token(i);
			if (!token.text().matches(",|and|&") && !token.isProper()) {
				return false;
			}
		}
		return to == from || tree.token(from).text().equals(",") || tree.token(from).isProper();
	}

	/**
	 * "Chief Constable | Jane Roe", "head of the unit, | Jane Roe", "the governor, | Jane
	 * Roe, had".
	 */
	private static boolean isLinked(Syntax tree, int from, int to, Name name, Mentions mentions) {
		if (to == from) {
			return name.isFull() || Character.isUpperCase(tree.token(from - 1).text().codePointAt(0));
		}
		if (to - from > 9 || !name.isFull() || tree.token(from).isProper()) {
			return false;
		}
		if (tree.token(from).text().equals(",") && !closes(tree, name)) {
			return false;
		}
		for (int i = from; i < to; i++) {
			Token token = tree.token(i);
			Mention mention = mentions.at(name.sentence(), i);
			boolean agency = mention != null && mention.referent().type() == Referent.Type.AGENCY;
			if (!agency && !FUNCTION_WORDS.contains(token.text().toLowerCase(Locale.ROOT))
					&& !(token.isProper() && !token.name().equals("PERSON"))) {
				return false;
			}
		}
		return !tree.token(to - 1).text().matches("and|of|for|at|in|the");
	}

	/** A name in apposition is closed by a comma, by the end, or by letters after it. */
	private static boolean closes(Syntax tree, Name name) {
		return name.to() >= tree.size() || name.honoured() || tree.token(name.to()).text().matches("[,.;:)–—-]|and")
				|| tree.token(name.to() - 1).relation().equals("appos");
	}

	/** "Jane Roe, | the chief constable of …", "Jane Roe | MP". */
	private static boolean isApposed(Syntax tree, int from, Mention role, int sentence, Mentions mentions) {
		if (role.from() == from) {
			return true;
		}
		if (role.from() - from > 9 || !tree.token(from).text().matches("[,(]")) {
			return false;
		}
		for (int i = from + 1; i < role.from(); i++) {
			Token token = tree.token(i);
			Mention mention = mentions.at(sentence, i);
			boolean agency = mention != null && mention.referent().type() == Referent.Type.AGENCY;
			if (!agency && !token.tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|RB|VBN|HYPH") && !token.text().equals("at")) {
				return false;
			}
		}
		return true;
	}

	/** A line that is a name, and below it a line that begins with a post. */
	private static @Nullable Mention below(Sentences sentences, Name name, int start, Mentions mentions) {
		Sentence line = sentences.sentence(name.sentence());
		int next = name.sentence() + 1;
		if (line.tokens().size() > name.to() - start + 1 + start || start > 1 || next >= sentences.size()
				|| line.kind() != Sentence.Kind.HEADING) {
			return null;
		}
		if (sentences.sentence(next).kind() != Sentence.Kind.HEADING) {
			return null;
		}
		return mentions.in(next)
			.stream()
			.filter((mention) -> mention.from() == 0 && mention.referent().type() == Referent.Type.ROLE)
			.findFirst()
			.orElse(null);
	}

}
