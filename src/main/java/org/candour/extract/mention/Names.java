package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;

/**
 * Finds names of persons, whoever they are: by what the tagger of names says, and behind
 * a title or a rank.
 */
final class Names {

	private static final Set<String> TITLES = Set.of("sir", "dame", "lord", "lady", "baroness", "baron", "mr", "mrs",
			"ms", "miss", "dr", "professor", "prof", "mr.", "mrs.", "ms.", "dr.", "prof.", "rev", "rev.", "hon", "hon.",
			"honourable", "honorable", "cllr", "cllr.", "col.", "lt.", "sgt.", "gen.", "capt.", "maj.");

	/** Names are no longer than this. */
	private static final int LONGEST = 5;

	private final Patterns patterns;

	Names(Patterns patterns) {
		this.patterns = patterns;
	}

	static boolean isTitle(Token token) {
		return TITLES.contains(token.text().toLowerCase(Locale.ROOT));
	}

	List<Name> of(Sentences sentences, Mentions mentions) {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			int t = 0;
			while (t < tokens.size()) {
				int from = t;
				boolean titled = t > 0 && isBehindTitle(tokens, i, t, mentions);
				while (t < tokens.size() && t - from < LONGEST + 3 && mentions.at(i, t) == null
						&& isPartOfName(tokens.get(t), titled && t - from < LONGEST)) {
					t++;
				}
				int begin = (t == from + 1 && isForename(tokens, i, from - 1, mentions)) ? from - 1 : from;
				t += (t == from + 1 && t < tokens.size() && isSurname(tokens, i, t, mentions)) ? 1 : 0;
				add(names, tokens, i, begin, t);
				t = Math.max(t, from + 1);
			}
		}
		return names;
	}

	/** A forename that the tagger of names did not know. */
	private static boolean isForename(List<Token> tokens, int sentence, int at, Mentions mentions) {
		return at >= 0 && isUntagged(tokens.get(at)) && tokens.get(at).head() == at + 1
				&& mentions.at(sentence, at) == null;
	}

	/** A surname that it did not know. */
	private static boolean isSurname(List<Token> tokens, int sentence, int at, Mentions mentions) {
		return isUntagged(tokens.get(at)) && tokens.get(at - 1).head() == at && mentions.at(sentence, at) == null;
	}

	private static boolean isUntagged(Token token) {
		return token.isProper() && !token.name().equals("PERSON") && !token.name().equals("ORGANIZATION")
				&& token.text().length() > 2 && Character.isUpperCase(token.text().codePointAt(0))
				&& !token.text().equals(token.text().toUpperCase(Locale.ROOT)) && !isTitle(token);
	}

	private void add(List<Name> names, List<Token> tokens, int sentence, int first, int last) {
		int from = first;
		int to = last;
		while (from < to && isTitle(tokens.get(from))) {
			from++;
		}
		while (to > from + 1 && isPostnominal(tokens.get(to - 1))) {
			to--;
		}
		if (to > from) {
			boolean honoured = to < last || (to < tokens.size() && isPostnominal(tokens.get(to)));
			names.add(new Name(sentence, from, to, Agencies.surface(tokens, from, to), honoured));
		}
	}

	private boolean isPostnominal(Token token) {
		return token.text().equals(token.text().toUpperCase(Locale.ROOT))
				&& this.patterns.has("postnominals", token.text().toLowerCase(Locale.ROOT));
	}

	private static boolean isPartOfName(Token token, boolean titled) {
		boolean capital = Character.isUpperCase(token.text().codePointAt(0));
		boolean tagged = token.name().equals("PERSON") && token.tag().startsWith("NN");
		return capital && (tagged || isTitle(token) || (titled && token.isProper()));
	}

	/** After "Mr", or after a rank written with a capital ("Officer", "Councillor"). */
	private static boolean isBehindTitle(List<Token> tokens, int sentence, int at, Mentions mentions) {
		Token before = tokens.get(at - 1);
		if (isTitle(before) && Character.isUpperCase(before.text().codePointAt(0))) {
			return true;
		}
		Mention mention = mentions.at(sentence, at - 1);
		return mention != null && mention.to() == at && mention.referent().type() == Referent.Type.ROLE
				&& Character.isUpperCase(before.text().codePointAt(0)) && !tokens.get(at).name().equals("ORGANIZATION");
	}

}
