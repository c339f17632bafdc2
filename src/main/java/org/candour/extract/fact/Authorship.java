package org.candour.extract.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/**
 * Who made which report, and so speaks for it: its author or chair ("who chaired the
 * inquiry", "the inquiry's chair", "a review by Jane Roe", "her report") and the body
 * that carried it out.
 */
final class Authorship {

	private final Sentences sentences;

	private final Mentions mentions;

	private final Anaphora anaphora;

	private final Patterns patterns;

	private final Map<Referent, Referent> reports = new HashMap<>();

	Authorship(Sentences sentences, Mentions mentions, Anaphora anaphora, Patterns patterns) {
		this.sentences = sentences;
		this.mentions = mentions;
		this.anaphora = anaphora;
		this.patterns = patterns;
		for (int i = 0; i < sentences.size(); i++) {
			Syntax tree = sentences.tree(i);
			for (int t = 0; t < tree.size(); t++) {
				if (tree.token(t).isVerb() && patterns.has("verbs-make-reports", tree.lemma(t))) {
					made(i, tree, t);
				}
			}
			for (Mention mention : mentions.in(i)) {
				switch (mention.referent().type()) {
					case REPORT -> named(i, tree, mention);
					case ROLE -> post(i, tree, mention);
					default -> {
					}
				}
			}
		}
	}

	/** "Jane Roe, who chaired the inquiry", "the review led by Jane Roe". */
	private void made(int sentence, Syntax tree, int verb) {
		int agent = tree.agent(verb);
		int patient = tree.patient(verb);
		if (agent >= 0 && patient >= 0) {
			Optional<Referent> report = report(this.anaphora.phrase(sentence, patient));
			report.ifPresent((made) -> this.anaphora.phrase(sentence, agent).forEach((who) -> credit(who, made)));
		}
	}

	/** "Jane Roe's report", "the review by Jane Roe", "her report". */
	private void named(int sentence, Syntax tree, Mention mention) {
		for (int child : tree.children(mention.head())) {
			int preposition = tree.child(child, "case");
			boolean by = preposition >= 0 && List.of("by", "under").contains(tree.lemma(preposition));
			if (by || tree.token(child).relation().equals("nmod:poss")) {
				this.anaphora.phrase(sentence, child).forEach((who) -> credit(who, mention.referent()));
			}
		}
	}

	/** "The chair of the inquiry", "the inquiry's chair", "inquiry chair". */
	private void post(int sentence, Syntax tree, Mention mention) {
		String name = mention.referent().name().toLowerCase(Locale.ROOT);
		if (!this.patterns.has("makers-of-reports", name.substring(name.lastIndexOf(' ') + 1))) {
			return;
		}
		Optional<Referent> report = report(this.anaphora.around(sentence, mention.head()))
			.or(() -> Optional.ofNullable(before(sentence, tree, mention)));
		report.ifPresent((made) -> {
			credit(mention.referent(), made);
			mention.referent().holders().forEach((holder) -> credit(holder, made));
		});
	}

	/** The report of the kind that the word before a title names. */
	private @Nullable Referent before(int sentence, Syntax tree, Mention mention) {
		int at = (mention.from() < mention.head()) ? mention.head() - 1 : mention.from() - 1;
		if (at < 0 || !this.patterns.has("report-heads", tree.lemma(at))) {
			return null;
		}
		Referent last = null;
		for (Referent referent : this.mentions.referents()) {
			if (referent.type() == Referent.Type.REPORT && referent.description().endsWith(tree.lemma(at))) {
				last = (last == null) ? referent : last;
			}
		}
		return last;
	}

	private static Optional<Referent> report(List<Referent> referents) {
		return referents.stream().filter((referent) -> referent.type() == Referent.Type.REPORT).findFirst();
	}

	private void credit(Referent who, Referent report) {
		switch (who.type()) {
			case PERSON, AGENCY -> this.reports.putIfAbsent(who, report);
			case ROLE -> {
				if (!who.isCollective()) {
					this.reports.putIfAbsent(who, report);
				}
			}
			default -> {
			}
		}
	}

	/**
	 * The report that somebody made.
	 * @param who an entity
	 * @return the first of them
	 */
	Optional<Referent> reportOf(Referent who) {
		return Optional.ofNullable(this.reports.get(who));
	}

}
