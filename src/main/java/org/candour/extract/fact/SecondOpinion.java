package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.candour.annotate.Sentence;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.learn.Example;
import org.candour.extract.learn.LinearModel;
import org.candour.extract.syntax.Clause;
import org.candour.knowledge.FindingKind;

/**
 * Says which clauses state a finding though no rule has found one there, as it was taught
 * by the documents that people have annotated.
 */
final class SecondOpinion {

	/** The name by which facts call this rule. */
	static final String RULE = "second-opinion";

	/** Fewer words than this seldom say by themselves what went wrong. */
	private static final int WORDS = 5;

	/**
	 * A clause that states a finding.
	 *
	 * @param clause the clause
	 * @param kind what sort of finding it states
	 * @param from the index of the first token
	 * @param to the index after the last token
	 * @param doubt how likely it is that it states none: 0 to 1
	 */
	record Opinion(Clause clause, FindingKind kind, int from, int to, double doubt) {

		boolean shares(int otherFrom, int otherTo) {
			return Candidates.isSame(this.from, this.to, otherFrom, otherTo);
		}

	}

	private final LinearModel model;

	private final Sentences sentences;

	private final Candidates candidates;

	private final Exclusions exclusions;

	private final Traits traits;

	SecondOpinion(LinearModel model, Sentences sentences, Candidates candidates, Exclusions exclusions, Traits traits) {
		this.model = model;
		this.sentences = sentences;
		this.candidates = candidates;
		this.exclusions = exclusions;
		this.traits = traits;
	}

	/**
	 * Looks for findings that the rules have not found.
	 * @param sentence the index of a sentence
	 * @param found what they have found in it
	 * @return the clauses that state one, those first of which it is surest; none shares
	 * its words with another or with what was found
	 */
	List<Opinion> in(int sentence, List<Findings.Found> found) {
		if (this.sentences.sentence(sentence).kind() == Sentence.Kind.HEADING) {
			return List.of();
		}
		List<Opinion> apart = new ArrayList<>();
		this.candidates.in(sentence)
			.stream()
			.filter((clause) -> speaksForItself(sentence, clause))
			.flatMap((clause) -> opinion(sentence, clause))
			.filter((opinion) -> found.stream().noneMatch((other) -> opinion.shares(other.from(), other.to())))
			.sorted(Comparator.comparingDouble(Opinion::doubt))
			.forEach((opinion) -> {
				if (apart.stream().noneMatch((other) -> opinion.shares(other.from(), other.to()))) {
					apart.add(opinion);
				}
			});
		return apart;
	}

	private boolean speaksForItself(int sentence, Clause clause) {
		boolean main = switch (clause.relation()) {
			case "root", "ccomp", "conj", "parataxis" -> true;
			default -> false;
		};
		int subject = this.sentences.tree(sentence).subject(clause.head());
		return main && (subject < 0 || !this.exclusions.isOutsider(sentence, subject));
	}

	/** What a clause states, or nothing if it more likely states no finding. */
	private Stream<Opinion> opinion(int sentence, Clause clause) {
		int[] span = this.candidates.span(sentence, clause);
		if (span[1] - span[0] < WORDS) {
			return Stream.empty();
		}
		double[] probabilities = this.model.probabilities(this.traits.of(sentence, clause));
		double doubt = 1;
		double best = 0;
		FindingKind kind = FindingKind.FAILING;
		for (int i = 0; i < probabilities.length; i++) {
			String label = this.model.labels().get(i);
			if (label.equals(Example.NONE)) {
				doubt = probabilities[i];
			}
			else if (probabilities[i] > best) {
				best = probabilities[i];
				kind = FindingKind.of(label);
			}
		}
		return (doubt >= 0.5 || this.exclusions.isTouched(sentence, clause)) ? Stream.empty()
				: Stream.of(new Opinion(clause, kind, span[0], span[1], doubt));
	}

}
