package org.candour.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;

/**
 * Recognises organisations whose names have no telling form ("Pacific Mutual"): the
 * tagger of names says so in several sentences, and in one of them they act.
 */
final class Organisations {

	/** In how many sentences a name must stand. */
	private static final int OFTEN = 2;

	private final Patterns patterns;

	Organisations(Patterns patterns) {
		this.patterns = patterns;
	}

	void find(Sentences sentences, Mentions mentions) {
		Map<String, Set<Integer>> where = new TreeMap<>();
		Set<String> acting = new HashSet<>();
		for (int i = 0; i < sentences.size(); i++) {
			List<Token> tokens = sentences.sentence(i).tokens();
			int t = 0;
			while (t < tokens.size()) {
				int from = t;
				while (t < tokens.size() && tokens.get(t).name().equals("ORGANIZATION") && tokens.get(t).isProper()) {
					t++;
				}
				if (t > from && mentions.isFree(i, from, t) && isName(tokens, from, t)) {
					String name = Agencies.surface(tokens, from, t);
					where.computeIfAbsent(name, (key) -> new HashSet<>()).add(i);
					if (acts(tokens, t - 1)) {
						acting.add(name);
					}
				}
				t = Math.max(t, from + 1);
			}
		}
		where.forEach((name, places) -> {
			if (places.size() >= OFTEN && acting.contains(name)) {
				add(sentences, name, places, mentions);
			}
		});
	}

	private boolean isName(List<Token> tokens, int from, int to) {
		String last = tokens.get(to - 1).lemma().toLowerCase(Locale.ROOT);
		boolean more = to < tokens.size() && tokens.get(to).isProper();
		boolean less = from > 0 && tokens.get(from - 1).isProper();
		return !more && !less && to - from > 1 && !this.patterns.has("report-heads", last)
				&& !this.patterns.has("press", last);
	}

	private static boolean acts(List<Token> tokens, int last) {
		Token head = tokens.get(last);
		return head.relation().equals("nsubj") && head.head() >= 0 && tokens.get(head.head()).isVerb();
	}

	private static void add(Sentences sentences, String name, Set<Integer> places, Mentions mentions) {
		Referent body = mentions.create(Referent.Type.AGENCY, name);
		for (int place : places.stream().sorted().toList()) {
			List<Token> tokens = sentences.sentence(place).tokens();
			int length = name.split(" ").length;
			for (int t = 0; t + length <= tokens.size(); t++) {
				if (Agencies.surface(tokens, t, t + length).equals(name)) {
					mentions.add(place, t, t + length, t + length - 1, body, false, "agency-organisation");
				}
			}
		}
	}

}
