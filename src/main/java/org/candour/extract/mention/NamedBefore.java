package org.candour.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Sentences;
import org.candour.knowledge.AgencyKind;

/**
 * Finds agencies where a document speaks again of one that it has named: by the same
 * name, or by the last word of it ("the Board", "the directorate").
 */
final class NamedBefore {

	/** Finds the names once more where their form alone does not tell them. */
	void again(Sentences sentences, Mentions mentions) {
		Phrases<Referent> names = new Phrases<>();
		for (Referent agency : mentions.all(Referent.Type.AGENCY)) {
			if (Character.isUpperCase(agency.name().codePointAt(0)) && agency.name().length() > 3) {
				names.add(agency.name(), agency);
			}
		}
		firstWords(mentions).forEach(names::add);
		names.sort();
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			for (int t = 0; t < tokens.size(); t++) {
				Phrases.Found<Referent> found = names.at(tokens, t);
				if (found != null && tokens.get(t).isProper()
						&& (found.length() > 1 || !tokens.get(t).name().equals("LOCATION"))
						&& mentions.isFree(i, t, t + found.length())) {
					mentions.add(i, t, t + found.length(), t + found.length() - 1, found.value(), false,
							"agency-named-again");
				}
			}
		}
	}

	/**
	 * A company is called by the first word of its name, if no other body's begins so.
	 */
	private static Map<String, Referent> firstWords(Mentions mentions) {
		Map<String, Referent> firstWords = new HashMap<>();
		Set<String> several = new HashSet<>();
		for (Referent agency : mentions.all(Referent.Type.AGENCY)) {
			String first = agency.name().split(" ")[0];
			if (firstWords.put(first, agency) != null) {
				several.add(first);
			}
		}
		firstWords.entrySet()
			.removeIf((entry) -> several.contains(entry.getKey()) || entry.getValue().kind() != AgencyKind.COMPANY
					|| entry.getValue().name().equals(entry.getKey()) || entry.getKey().length() < 4);
		return firstWords;
	}

	/** Finds "the board" where a body is named whose name ends so. */
	void byLastWord(Sentences sentences, Mentions mentions) {
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			for (int t = 1; t < tokens.size(); t++) {
				if (isDefinite(tokens, t) && mentions.isFree(i, t, t + 1)) {
					Optional<Referent> meant = meant(tokens.get(t), i, mentions);
					if (meant.isPresent()) {
						mentions.add(i, t, t + 1, t, meant.get(), true, "agency-last-word");
					}
				}
			}
		}
	}

	private static boolean isDefinite(List<Token> tokens, int at) {
		Token token = tokens.get(at);
		boolean followed = at + 1 < tokens.size() && (tokens.get(at + 1).isNoun() || followsOf(tokens, at + 1));
		return token.isNoun() && !token.tag().endsWith("S") && !followed
				&& tokens.get(at - 1).text().toLowerCase(Locale.ROOT).matches("the|this|our");
	}

	/** "The board of the trust" is that of the trust. */
	private static boolean followsOf(List<Token> tokens, int at) {
		return tokens.get(at).text().equals("of");
	}

	private static Optional<Referent> meant(Token word, int sentence, Mentions mentions) {
		String last = word.text().toLowerCase(Locale.ROOT);
		if (last.length() < 4) {
			return Optional.empty();
		}
		List<Referent> named = mentions.all(Referent.Type.AGENCY)
			.stream()
			.filter((agency) -> !agency.isUnnamed() && agency.name().indexOf(' ') > 0 && headOf(agency).equals(last))
			.toList();
		if (named.size() < 2) {
			return named.stream().findFirst();
		}
		for (int i = sentence; i >= 0; i--) {
			for (Mention mention : mentions.in(i).reversed()) {
				if (named.contains(mention.referent())) {
					return Optional.of(mention.referent());
				}
			}
		}
		return named.stream().findFirst();
	}

	/**
	 * The word of a name that says what it is: the last before "of", "for" or the end.
	 */
	private static String headOf(Referent agency) {
		String name = agency.name().toLowerCase(Locale.ROOT).replaceAll(" (of|for|on|into|in) .*", "");
		return name.substring(name.lastIndexOf(' ') + 1);
	}

}
