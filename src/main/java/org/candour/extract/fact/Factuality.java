package org.candour.extract.fact;

import java.util.Locale;

import org.candour.extract.grammar.Patterns;
import org.candour.extract.syntax.Syntax;

/**
 * Tells what is said to have happened from what is only thought of: denied, planned,
 * demanded, supposed (after Saurí and Pustejovsky, FactBank: a corpus annotated with
 * event factuality, Language Resources and Evaluation 43, 2009).
 */
final class Factuality {

	/** Verbs whose infinitive tells what was done: "was forced to resign". */
	private static final String BRINGING_ABOUT = "brings-about";

	private static final String DENYING = "verbs-deny";

	private static final String SUPPOSING = "supposing";

	private final Patterns patterns;

	Factuality(Patterns patterns) {
		this.patterns = patterns;
	}

	/**
	 * Whether a verb says that something happened.
	 * @param tree the sentence
	 * @param verb the index of the verb; what is no verb is taken for a fact
	 * @return false if it is negated, under a modal, a condition or a denial, or an
	 * infinitive that nothing brings about
	 */
	boolean isFact(Syntax tree, int verb) {
		if (!tree.token(verb).isVerb()) {
			return true;
		}
		String relation = tree.token(verb).relation();
		if (relation.equals("amod")) {
			return false;
		}
		int head = tree.token(verb).head();
		if (head >= 0 && relation.equals("ccomp") && has(tree, head, DENYING)) {
			return false;
		}
		for (int child : tree.children(verb)) {
			String tag = tree.token(child).tag();
			boolean negated = tree.token(child).relation().startsWith("advmod") && switch (tree.lemma(child)) {
				case "not", "n't", "never" -> true;
				default -> false;
			};
			boolean supposed = tree.token(child).relation().equals("mark") && has(tree, child, SUPPOSING);
			boolean thoughtOf = tag.equals("MD")
					|| (tag.equals("TO") && (head < 0 || !has(tree, head, BRINGING_ABOUT)));
			boolean auxiliary = tree.token(child).relation().startsWith("aux")
					|| tree.token(child).relation().equals("mark");
			if (negated || supposed || (auxiliary && thoughtOf)) {
				return false;
			}
		}
		return true;
	}

	private boolean has(Syntax tree, int token, String words) {
		return this.patterns.has(words, tree.lemma(token).toLowerCase(Locale.ROOT));
	}

}
