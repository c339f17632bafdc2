package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.grammar.Encoded;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.TokenPattern;
import org.candour.knowledge.Theme;

/** Says what a finding is about, by the words of {@code import/grammar/themes.yaml}. */
final class Themes {

	private static final String GRAMMAR = "grammar/themes.yaml";

	/** A finding has at most this many. */
	private static final int MOST = 2;

	private final Map<Theme, List<TokenPattern>> patterns = new EnumMap<>(Theme.class);

	Themes(Vocabulary vocabulary, Patterns shared) {
		Map<String, List<String>> grammar = vocabulary.yaml(GRAMMAR);
		grammar.forEach((theme, list) -> {
			try {
				this.patterns.put(Theme.of(theme), list.stream().map(shared::compile).toList());
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException("import/%s: %s".formatted(GRAMMAR, ex.getMessage()), ex);
			}
		});
	}

	/**
	 * The themes of a part of a sentence.
	 * @param sentence the sentence
	 * @param from the index of the first token of the part
	 * @param to the index after its last
	 * @return one or two, the strongest first
	 */
	List<Theme> of(Encoded sentence, int from, int to) {
		Map<Theme, Integer> score = new EnumMap<>(Theme.class);
		this.patterns.forEach((theme, list) -> {
			for (TokenPattern pattern : list) {
				for (TokenPattern.Match match : pattern.find(sentence)) {
					if (match.from() >= from && match.to() <= to) {
						score.merge(theme, 1, Integer::sum);
					}
				}
			}
		});
		List<Theme> themes = new ArrayList<>(score.keySet());
		themes
			.sort(Comparator.comparingInt((Theme theme) -> -score.get(theme)).thenComparing(Comparator.naturalOrder()));
		return themes.isEmpty() ? List.of(Theme.RESPONSE)
				: List.copyOf(themes.subList(0, Math.min(MOST, themes.size())));
	}

}
