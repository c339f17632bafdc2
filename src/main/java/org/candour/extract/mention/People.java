package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/**
 * Recognises persons who act in public office or in a public capacity, or whom a court
 * convicted. Everybody else who is named may be a victim, a child or a relative, and is
 * left out.
 */
final class People {

	/** A name as it stands in a sentence. */
	private record Name(int sentence, int from, int to, String text) {

		String last() {
			return this.text.substring(this.text.lastIndexOf(' ') + 1);
		}

		boolean isFull() {
			return this.text.indexOf(' ') > 0;
		}

	}

	private static final Set<String> TITLES = Set.of("sir", "dame", "lord", "lady", "baroness", "mr", "mrs", "ms",
			"miss", "dr", "professor", "prof", "mr.", "mrs.", "ms.", "dr.", "rev", "hon", "justice");

	private final Patterns patterns;

	People(Patterns patterns) {
		this.patterns = patterns;
	}

	/** Finds the persons of a document whose roles are known, and who holds which. */
	void find(Sentences sentences, Mentions mentions) {
		List<Name> names = names(sentences, mentions);
		Map<String, Referent> byLast = new HashMap<>();
		for (Name name : names) {
			if (name.isFull() && !byLast.containsKey(name.last()) && isPublic(sentences, name, mentions)) {
				byLast.put(name.last(), mentions.create(Referent.Type.PERSON, name.text()));
			}
		}
		for (Name name : names) {
			Referent person = byLast.get(name.last());
			if (person != null && (!name.isFull() || person.name().endsWith(name.text())
					|| name.text().equals(person.name()) || name.text().endsWith(person.name()))) {
				int start = titled(sentences, name);
				String surface = Agencies.surface(sentences.sentence(name.sentence()).tokens(), start, name.to());
				if (start < name.from()) {
					person.alias(surface);
				}
				mentions.add(name.sentence(), start, name.to(), name.to() - 1, person, !name.isFull(),
						"person-in-office");
				hold(sentences, name, person, mentions);
			}
		}
	}

	private static int titled(Sentences sentences, Name name) {
		List<Token> tokens = sentences.sentence(name.sentence()).tokens();
		int start = name.from();
		while (start > 0 && TITLES.contains(tokens.get(start - 1).text().toLowerCase(java.util.Locale.ROOT))) {
			start--;
		}
		return start;
	}

	private static List<Name> names(Sentences sentences, Mentions mentions) {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			int t = 0;
			while (t < tokens.size()) {
				int from = t;
				while (t < tokens.size() && isPartOfName(tokens.get(t)) && mentions.at(i, t) == null) {
					t++;
				}
				while (from < t && TITLES.contains(tokens.get(from).text().toLowerCase(java.util.Locale.ROOT))) {
					from++;
				}
				if (t > from) {
					names.add(new Name(i, from, t, Agencies.surface(tokens, from, t)));
				}
				t = Math.max(t, from) + 1;
			}
		}
		return names;
	}

	private static boolean isPartOfName(Token token) {
		return token.name().equals("PERSON") && token.tag().startsWith("NN")
				&& Character.isUpperCase(token.text().codePointAt(0));
	}

	private boolean isPublic(Sentences sentences, Name name, Mentions mentions) {
		if (role(sentences, name, mentions) != null) {
			return true;
		}
		Syntax tree = sentences.tree(name.sentence());
		int head = name.to() - 1;
		for (int i = name.from(); i < name.to(); i++) {
			if (tree.token(i).head() < name.from() || tree.token(i).head() >= name.to()) {
				head = i;
			}
		}
		return isCapacity(tree, head, name) || isConvicted(tree, head);
	}

	/** "Jane Roe, a solicitor for", "the barrister Jane Roe", "Jane Roe, who chaired". */
	private boolean isCapacity(Syntax tree, int head, Name name) {
		for (int child : tree.children(head)) {
			if (tree.token(child).relation().equals("appos") && this.patterns.has("capacities", tree.lemma(child))) {
				return true;
			}
			if (tree.token(child).relation().startsWith("acl")
					&& this.patterns.has("capacity-verbs", tree.lemma(child))) {
				return true;
			}
		}
		for (int i = name.to(); i < Math.min(tree.size(), name.to() + 5); i++) {
			if (i == name.to() && !tree.token(i).text().equals(",")) {
				break;
			}
			if (tree.token(i).isVerb()) {
				break;
			}
			if (this.patterns.has("capacities", tree.lemma(i))) {
				return true;
			}
		}
		return name.from() > 0 && this.patterns.has("capacities", tree.lemma(name.from() - 1));
	}

	private boolean isConvicted(Syntax tree, int head) {
		int verb = tree.token(head).head();
		return tree.token(head).relation().equals("nsubj:pass") && verb >= 0
				&& this.patterns.has("convicted", tree.lemma(verb));
	}

	private static void hold(Sentences sentences, Name name, Referent person, Mentions mentions) {
		Mention role = role(sentences, name, mentions);
		if (role != null && !role.referent().isCollective()) {
			role.referent().holders().add(person);
			person.belongsTo(role.referent());
		}
	}

	/**
	 * The role that stands beside a name: before it, after it behind a comma, or in
	 * apposition.
	 */
	private static @Nullable Mention role(Sentences sentences, Name name, Mentions mentions) {
		Syntax tree = sentences.tree(name.sentence());
		List<Mention> here = mentions.in(name.sentence());
		int start = titled(sentences, name);
		for (Mention mention : here) {
			if (mention.referent().type() != Referent.Type.ROLE || mention.referent().isCollective()) {
				continue;
			}
			if (mention.to() <= start && linked(tree, mention.to(), start, name.sentence(), mentions)) {
				return mention;
			}
			if (mention.from() >= name.to() && apposed(tree, name.to(), mention, name.sentence(), mentions)) {
				return mention;
			}
		}
		return null;
	}

	/**
	 * "Chief Constable | Jane Roe", "head of the unit, | Jane Roe", "chair of the board |
	 * Jane Roe".
	 */
	private static boolean linked(Syntax tree, int from, int to, int sentence, Mentions mentions) {
		if (to - from > 9) {
			return false;
		}
		for (int i = from; i < to; i++) {
			Token token = tree.token(i);
			boolean allowed = switch (token.text().toLowerCase(java.util.Locale.ROOT)) {
				case "of", "for", "at", "the", "'s", "’s", "," -> true;
				default -> mentions.at(sentence, i) != null
						&& mentions.at(sentence, i).referent().type() == Referent.Type.AGENCY
						|| token.isProper() && !token.name().equals("PERSON");
			};
			if (!allowed || (i == from && token.text().equals(",")) || (i == from && token.isProper())) {
				return false;
			}
		}
		return true;
	}

	/** "Jane Roe, | the chief constable of …", "Jane Roe | MP". */
	private static boolean apposed(Syntax tree, int from, Mention role, int sentence, Mentions mentions) {
		if (role.from() == from) {
			return true;
		}
		if (role.from() - from > 9 || !(tree.token(from).text().equals(",") || tree.token(from).text().equals("("))) {
			return false;
		}
		for (int i = from + 1; i < role.from(); i++) {
			Token token = tree.token(i);
			Mention mention = mentions.at(sentence, i);
			boolean agency = mention != null && mention.referent().type() == Referent.Type.AGENCY;
			if (!agency && !token.tag().equals("DT") && !token.tag().startsWith("JJ") && !token.tag().startsWith("NN")
					&& !token.tag().equals("POS") && !token.tag().equals("PRP$") && !token.tag().equals("RB")
					&& !token.tag().equals("VBN") && !token.tag().equals("HYPH")) {
				return false;
			}
		}
		return true;
	}

}
