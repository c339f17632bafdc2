package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.List;

import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/** Says whom a phrase or a pronoun means. */
final class Anaphora {

	/** How many sentences back "she" may point: quotations that carry on name nobody. */
	private static final int PERSON_WINDOW = 10;

	private final Sentences sentences;

	private final Mentions mentions;

	private final Patterns patterns;

	Anaphora(Sentences sentences, Mentions mentions, Patterns patterns) {
		this.sentences = sentences;
		this.mentions = mentions;
		this.patterns = patterns;
	}

	/**
	 * Whom the phrase around a word means.
	 * @param sentence the index of the sentence
	 * @param head the word on which the rest of the phrase depends
	 * @return those who are meant, several where they are coordinated; empty where nobody
	 * is known
	 */
	List<Referent> phrase(int sentence, int head) {
		Syntax tree = this.sentences.tree(sentence);
		List<Referent> meant = new ArrayList<>();
		for (int each : tree.conjuncts(head)) {
			Mention mention = this.mentions.at(sentence, each);
			Mention beside = (mention != null) ? mention : apposed(sentence, tree, each);
			if (beside != null) {
				add(meant, beside.referent());
			}
			else if (isPronoun(tree, each)) {
				pronoun(sentence, each).forEach((referent) -> add(meant, referent));
			}
			else if (isRelative(tree, each)) {
				int verb = tree.token(each).head();
				int noun = (verb >= 0) ? tree.token(verb).head() : -1;
				if (noun >= 0 && noun != head && tree.token(verb).relation().startsWith("acl")) {
					phrase(sentence, noun).forEach((referent) -> add(meant, referent));
				}
			}
		}
		return meant;
	}

	/** "The architects, | Denholm Rusk LLP, did not": the name beside a description. */
	private @Nullable Mention apposed(int sentence, Syntax tree, int head) {
		int beside = tree.token(head).isNoun() ? tree.child(head, "appos") : -1;
		Mention mention = (beside >= 0) ? this.mentions.at(sentence, beside) : null;
		return (mention == null || mention.referent().type() == Referent.Type.REPORT) ? null : mention;
	}

	private static void add(List<Referent> all, Referent referent) {
		if (!all.contains(referent)) {
			all.add(referent);
		}
	}

	private static boolean isPronoun(Syntax tree, int token) {
		return tree.token(token).tag().startsWith("PRP");
	}

	private static boolean isRelative(Syntax tree, int token) {
		return tree.token(token).tag().startsWith("W");
	}

	/**
	 * Whom a pronoun means, if it is somebody of whom the sentences before speak.
	 * @param sentence the index of the sentence
	 * @param pronoun the index of the pronoun
	 * @return those who are meant, or else those whom its own sentence names
	 */
	List<Referent> before(int sentence, int pronoun) {
		List<Referent> meant = (sentence > 0) ? pronoun(sentence, pronoun, 0) : List.of();
		return meant.isEmpty() ? pronoun(sentence, pronoun, pronoun) : meant;
	}

	private List<Referent> pronoun(int sentence, int token) {
		return pronoun(sentence, token, token);
	}

	private List<Referent> pronoun(int sentence, int pronoun, int token) {
		return switch (this.sentences.tree(sentence).token(pronoun).text().toLowerCase(java.util.Locale.ROOT)) {
			case "he", "she", "him", "her", "his", "hers" -> last(sentence, token, Referent.Type.PERSON);
			case "it", "its" -> thing(sentence, token);
			case "they", "them", "their" -> group(sentence, token);
			default -> List.of();
		};
	}

	private List<Referent> last(int sentence, int token, Referent.Type type) {
		for (int i = sentence; i >= Math.max(0, sentence - PERSON_WINDOW); i--) {
			List<Mention> here = this.mentions.in(i);
			for (Mention mention : here.reversed()) {
				if (mention.referent().type() == type && (i < sentence || mention.to() <= token)) {
					return List.of(mention.referent());
				}
			}
		}
		return List.of();
	}

	/** "It" means the report or agency that was the subject last. */
	private List<Referent> thing(int sentence, int token) {
		for (int i = sentence; i >= Math.max(0, sentence - 2); i--) {
			Syntax tree = this.sentences.tree(i);
			Referent best = null;
			for (Mention mention : this.mentions.in(i)) {
				boolean fits = mention.referent().type() == Referent.Type.REPORT
						|| mention.referent().type() == Referent.Type.AGENCY;
				if (fits && (i < sentence || mention.to() <= token)) {
					boolean subject = tree.token(mention.head()).relation().startsWith("nsubj");
					if (subject || best == null) {
						best = mention.referent();
					}
					if (subject) {
						break;
					}
				}
			}
			if (best != null) {
				return List.of(best);
			}
		}
		return List.of();
	}

	/**
	 * "They" means the group that was the subject last, unless victims or offenders were.
	 */
	private List<Referent> group(int sentence, int token) {
		for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
			Syntax tree = this.sentences.tree(i);
			int limit = (i == sentence) ? token : tree.size();
			for (int t = 0; t < limit; t++) {
				if (tree.token(t).relation().startsWith("nsubj") && !isPronoun(tree, t) && !isRelative(tree, t)) {
					if (this.patterns.has("victims", tree.lemma(t)) || this.patterns.has("offenders", tree.lemma(t))) {
						if (i < sentence) {
							return List.of();
						}
						continue;
					}
					List<Referent> meant = phrase(i, t).stream()
						.filter((referent) -> referent.type() == Referent.Type.AGENCY
								|| (referent.type() == Referent.Type.ROLE && referent.isCollective()))
						.toList();
					if (!meant.isEmpty()) {
						return meant;
					}
				}
			}
		}
		return List.of();
	}

	/**
	 * Those whom the words that depend on a phrase mean: its possessor, its modifier, and
	 * what follows "of", "at", "in", "within", "among" or "for"; before all these those
	 * who follow "by": "oversight of the trust by the board".
	 * @param sentence the index of the sentence
	 * @param head the word on which the phrase depends
	 * @return those who are meant; empty where nobody is known
	 */
	List<Referent> around(int sentence, int head) {
		Syntax tree = this.sentences.tree(sentence);
		int by = tree.oblique(head, "by");
		List<Referent> doers = (by >= 0) ? belonging(sentence, by) : List.of();
		if (!doers.isEmpty()) {
			return doers;
		}
		List<Referent> meant = new ArrayList<>();
		for (int child : tree.children(head)) {
			String relation = tree.token(child).relation();
			boolean owner = relation.equals("nmod:poss") || relation.equals("compound") || relation.equals("amod");
			boolean place = relation.startsWith("nmod") && isOf(tree, child);
			if (owner || place) {
				phrase(sentence, child).forEach((referent) -> add(meant, referent));
				if (meant.isEmpty()) {
					around(sentence, child).forEach((referent) -> add(meant, referent));
				}
			}
		}
		return meant;
	}

	/** Those whom a phrase means, or else those to whom it belongs. */
	private List<Referent> belonging(int sentence, int head) {
		List<Referent> meant = phrase(sentence, head);
		return meant.isEmpty() ? around(sentence, head) : meant;
	}

	private boolean isOf(Syntax tree, int head) {
		int preposition = tree.child(head, "case");
		return preposition >= 0 && this.patterns.has("belonging", tree.lemma(preposition));
	}

}
