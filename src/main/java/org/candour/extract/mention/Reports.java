package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/**
 * Recognises reports, reviews, inquiries, audits and formal investigations, and tells
 * which of those that a document speaks of is meant each time.
 */
final class Reports {

	/** What a report is into or by is told in no more words than this. */
	private static final int LONGEST_COMPLEMENT = 16;

	private final Patterns patterns;

	Reports(Patterns patterns) {
		this.patterns = patterns;
	}

	void find(Sentences sentences, Mentions mentions) {
		SelfReport itself = new SelfReport(sentences, this.patterns);
		for (int i = 0; i < sentences.size(); i++) {
			Syntax tree = sentences.tree(i);
			for (int t = 0; t < tree.size(); t++) {
				if (tree.token(t).isNoun() && this.patterns.has("report-heads", tree.lemma(t))
						&& mentions.at(i, t) == null && isHead(tree, t)) {
					phrase(sentences, i, t, itself, mentions);
				}
			}
		}
		if (itself.isOne(mentions)) {
			mentions.self((mentions.self() != null) ? mentions.self() : itself.titled(mentions));
		}
	}

	/** "Review panel", "report author": the report is not what is spoken of. */
	private boolean isHead(Syntax tree, int head) {
		Token token = tree.token(head);
		boolean modifies = head + 1 < tree.size() && tree.token(head + 1).isNoun()
				&& token.relation().equals("compound");
		return !modifies;
	}

	private void phrase(Sentences sentences, int index, int head, SelfReport itself, Mentions mentions) {
		Syntax tree = sentences.tree(index);
		int from = head;
		while (from > 0 && isModifier(tree, from - 1, head, index, mentions)) {
			from--;
		}
		while (from < head && isEdge(tree, from)) {
			from++;
		}
		Set<String> modifiers = modifiers(tree, from, head);
		Referent possessor = possessor(tree, index, from, head, mentions);
		boolean own = itself.isMeant(index, from, head);
		if (!own && !isFormal(sentences, index, head, modifiers, possessor, mentions)) {
			return;
		}
		int start = from;
		String name = Agencies.surface(sentences.sentence(index).tokens(), start, head + 1);
		String kind = kind(tree, start, head);
		int determiner = determiner(tree, index, start, head, mentions);
		boolean definite = isDefinite(tree, start, determiner);
		if (!own && !definite && isNobodys(tree, head, determiner, modifiers)) {
			return;
		}
		Optional<Referent> known = own ? Optional.ofNullable(mentions.self())
				: named(tree, index, start, mentions).or(() -> owned(tree, index, head, determiner, mentions))
					.or(() -> known(tree.lemma(head), modifiers, definite, name, possessor, mentions));
		Referent report = known.orElseGet(() -> {
			Referent created = mentions.create(Referent.Type.REPORT, name);
			created.description(kind);
			return created;
		});
		if (own && mentions.self() == null) {
			mentions.self(report);
		}
		if (possessor != null) {
			report.madeBy(possessor);
		}
		if (known.isPresent()) {
			specify(report, name, kind, modifiers);
		}
		describe(sentences, index, head, name, report);
		int free = start;
		for (int i = start; i < head; i++) {
			free = (mentions.at(index, i) != null) ? i + 1 : free;
		}
		mentions.add(index, free, head + 1, head, report, definite && modifiers.isEmpty(), "report");
	}

	private boolean isModifier(Syntax tree, int at, int head, int sentence, Mentions mentions) {
		Token token = tree.token(at);
		Mention mention = mentions.at(sentence, at);
		if (mention != null) {
			return mention.referent().type() == Referent.Type.AGENCY && mention.generic()
					&& !tree.token(at + 1).tag().equals("POS");
		}
		return switch (token.tag()) {
			case "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "CD", "HYPH" ->
				token.head() > at || token.head() < 0;
			case "," ->
				at > 0 && tree.token(at - 1).tag().startsWith("JJ") && tree.token(at + 1).tag().matches("JJ|VBN|NN");
			default -> false;
		};
	}

	private static boolean isEdge(Syntax tree, int at) {
		return tree.token(at).text().equals(",")
				|| tree.token(at).tag().equals("CD") && !tree.token(at).text().contains("-");
	}

	private Set<String> modifiers(Syntax tree, int from, int head) {
		Set<String> modifiers = new LinkedHashSet<>();
		for (int i = from; i < head; i++) {
			String lemma = tree.lemma(i);
			if (this.patterns.has("report-modifiers", lemma)) {
				modifiers.add(lemma);
			}
		}
		return modifiers;
	}

	private @Nullable Referent possessor(Syntax tree, int sentence, int from, int head, Mentions mentions) {
		int at = from - 1;
		if (at >= 0 && tree.token(at).tag().equals("POS")) {
			at--;
		}
		Mention before = (at >= 0 && !tree.token(at).tag().equals("DT")) ? mentions.at(sentence, at) : null;
		if (before != null && before.referent().type() == Referent.Type.AGENCY && before.to() >= from - 1) {
			return before.referent();
		}
		int by = tree.oblique(head, "by");
		Mention after = (by >= 0) ? mentions.at(sentence, by) : null;
		return (after != null && after.referent().type() == Referent.Type.AGENCY) ? after.referent() : null;
	}

	/**
	 * A police investigation of a crime is an event, a news report is none, and "under
	 * review" is no review.
	 */
	private boolean isFormal(Sentences sentences, int index, int head, Set<String> modifiers,
			@Nullable Referent possessor, Mentions mentions) {
		Syntax tree = sentences.tree(index);
		String lemma = tree.lemma(head);
		if (sentences.sentence(index).tokens().size() < 4) {
			return false;
		}
		for (int i = Math.max(0, head - 3); i < head; i++) {
			if (this.patterns.has("no-report", tree.lemma(i))) {
				return false;
			}
		}
		boolean formal = modifiers.stream().anyMatch((modifier) -> this.patterns.has("report-formal", modifier));
		if (!formal && head > 0 && this.patterns.has("before-no-report", tree.lemma(head - 1))) {
			return false;
		}
		if (!this.patterns.has("report-ambiguous", lemma)) {
			return true;
		}
		int about = tree.oblique(head, "into", "of", "on", "to");
		if (formal) {
			return true;
		}
		if (about >= 0 && !this.patterns.has("report-formal-only", lemma)) {
			for (Mention mention : mentions.in(index)) {
				if (mention.head() == about || (tree.isWithin(mention.head(), about)
						&& tree.token(mention.head()).relation().startsWith("nmod"))) {
					return mention.referent().type() != Referent.Type.PERSON;
				}
			}
			return false;
		}
		if (tree.token(head).tag().endsWith("S")) {
			return false;
		}
		boolean pointsBack = mentions.find(Referent.Type.REPORT, (report) -> report.description().endsWith(lemma))
			.isPresent();
		return pointsBack || (possessor != null && possessor.kind() == org.candour.knowledge.AgencyKind.REGULATOR);
	}

	private String kind(Syntax tree, int from, int head) {
		List<String> words = new ArrayList<>();
		for (int i = from; i < head; i++) {
			if (this.patterns.has("report-modifiers", tree.lemma(i))) {
				words.add(tree.lemma(i));
			}
		}
		words.add(tree.lemma(head));
		return String.join(" ", words);
	}

	/**
	 * The article or possessive of a report: before it, before the body that made it
	 * ("the board report"), or before what it is coordinated with ("their review and
	 * report").
	 */
	private static int determiner(Syntax tree, int sentence, int start, int head, Mentions mentions) {
		int at = start - 1;
		Mention before = (at >= 0) ? mentions.at(sentence, at) : null;
		if (before != null && before.referent().type() == Referent.Type.AGENCY) {
			return before.from() - 1;
		}
		if (at >= 0 && tree.token(at).tag().equals("CC") && tree.token(head).relation().equals("conj")
				&& tree.token(head).head() >= 0) {
			return tree.child(tree.token(head).head(), "det", "nmod:poss");
		}
		return at;
	}

	private static boolean isDefinite(Syntax tree, int start, int determiner) {
		if (determiner >= 0) {
			Token token = tree.token(determiner);
			if (token.tag().equals("POS") || token.tag().equals("PRP$")) {
				return true;
			}
			switch (token.text().toLowerCase(Locale.ROOT)) {
				case "the", "this", "that", "these", "those" -> {
					return true;
				}
				case "a", "an", "another", "one", "some" -> {
					return false;
				}
				default -> {
				}
			}
		}
		return tree.token(start).isProper();
	}

	/**
	 * "Reports", "every review", "should publish a report": no report that there is; and
	 * a newspaper's report is none.
	 */
	private boolean isNobodys(Syntax tree, int head, int determiner, Set<String> modifiers) {
		String article = (determiner >= 0) ? tree.token(determiner).text().toLowerCase(Locale.ROOT) : "";
		if (Set.of("every", "each", "any", "no", "all", "such").contains(article)) {
			return true;
		}
		if (!modifiers.isEmpty()) {
			return false;
		}
		if (tree.token(head).tag().endsWith("S") && !tree.token(head).isProper() && tree.child(head, "nummod") < 0) {
			return true;
		}
		int verb = tree.token(head).head();
		if (!tree.token(head).relation().equals("obj") || verb < 0) {
			return false;
		}
		int subject = tree.subject(verb);
		boolean press = subject >= 0 && this.patterns.has("press", tree.lemma(subject));
		return press || tree.child(verb, "aux") >= 0 && tree.token(tree.child(verb, "aux")).tag().equals("MD");
	}

	/**
	 * "Report on an | inspection", "report of the | internal audit": one and the same.
	 */
	private Optional<Referent> named(Syntax tree, int sentence, int start, Mentions mentions) {
		int at = start - 1;
		while (at > 0 && tree.token(at).tag().equals("DT")) {
			at--;
		}
		if (at < 1 || !Set.of("of", "on", "from").contains(tree.lemma(at))
				|| !Set.of("report", "summary", "finding", "findings").contains(tree.lemma(at - 1))) {
			return Optional.empty();
		}
		Mention before = mentions.at(sentence, at - 1);
		return Optional.ofNullable(before)
			.map(Mention::referent)
			.filter((referent) -> referent.type() == Referent.Type.REPORT && isPlain(referent));
	}

	/** The report that an inquiry named just before gives: "its final report". */
	private Optional<Referent> owned(Syntax tree, int sentence, int head, int determiner, Mentions mentions) {
		if (determiner < 0 || !tree.lemma(head).equals("report")
				|| !tree.token(determiner).text().equalsIgnoreCase("its")) {
			return Optional.empty();
		}
		for (int i = sentence; i >= Math.max(0, sentence - 2); i--) {
			for (Mention mention : mentions.in(i).reversed()) {
				if (mention.referent().type() == Referent.Type.REPORT
						&& mention.referent().description().matches(".*(inquiry|commission|review|investigation|audit)")
						&& (i < sentence || mention.to() <= head)) {
					return Optional.of(mention.referent());
				}
			}
		}
		return Optional.empty();
	}

	/** Which of the reports known so far is meant. */
	private Optional<Referent> known(String head, Set<String> modifiers, boolean definite, String name,
			@Nullable Referent possessor, Mentions mentions) {
		List<Referent> reports = mentions.all(Referent.Type.REPORT);
		boolean other = modifiers.stream().anyMatch((modifier) -> this.patterns.has("report-other", modifier));
		Set<String> specific = new LinkedHashSet<>(modifiers);
		Optional<Referent> same = reports.reversed().stream().filter((report) -> report.isCalled(name)).findFirst();
		if (same.isPresent() && (definite || !specific.isEmpty())) {
			return same;
		}
		if (other) {
			return Optional.empty();
		}
		if (!specific.isEmpty()) {
			Optional<Referent> alike = reports.reversed()
				.stream()
				.filter((report) -> Set.of(report.description().split(" ")).containsAll(specific))
				.findFirst();
			if (alike.isPresent() && (definite || alike.get().description().endsWith(head))) {
				return alike;
			}
			return reports.stream()
				.filter((report) -> isPlain(report) && agrees(report, possessor)
						&& (definite || isJustIntroduced(report, head)))
				.findFirst();
		}
		if (!definite) {
			return Optional.empty();
		}
		List<Referent> candidates = reports.stream()
			.filter((report) -> !isSecondary(report) && agrees(report, possessor))
			.toList();
		return candidates.reversed()
			.stream()
			.filter((report) -> report.description().endsWith(head) || isPlain(report))
			.max(Comparator.comparingInt((report) -> report.evidence().size()))
			.or(() -> head.equals("report") || head.equals("finding") ? candidates.stream().findFirst()
					: Optional.empty());
	}

	/**
	 * A headline or a lead tells in fewer words of the report that the text then names.
	 */
	private static boolean isJustIntroduced(Referent report, String head) {
		return report.evidence().size() == 1 && report.description().equals(head);
	}

	private static boolean agrees(Referent report, @Nullable Referent possessor) {
		return possessor == null || report.maker() == null || report.maker() == possessor;
	}

	private static boolean isPlain(Referent report) {
		return report.description().indexOf(' ') < 0;
	}

	private boolean isSecondary(Referent report) {
		for (String word : report.name().toLowerCase(Locale.ROOT).split(" ")) {
			if (this.patterns.has("report-other", word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A report that is called no more than "report" or "review" is known by what it is
	 * into and whose it is: "review into care homes by the council". A complement that
	 * names a person is left out: it may be a victim.
	 */
	private static void describe(Sentences sentences, int index, int head, String name, Referent report) {
		Syntax tree = sentences.tree(index);
		int to = head + 1;
		for (int child : tree.children(head)) {
			int preposition = tree.child(child, "case");
			if (child > head && preposition == to && tree.token(child).relation().startsWith("nmod")
					&& Set.of("into", "of", "on", "by", "about").contains(tree.lemma(preposition))) {
				to = tree
					.subtree(child,
							(other) -> tree.token(other).relation().startsWith("acl")
									|| tree.token(other).relation().matches("punct|appos|parataxis|dep"))
					.length();
			}
		}
		boolean person = tree.sentence()
			.tokens()
			.subList(head, to)
			.stream()
			.anyMatch((token) -> token.name().equals("PERSON"));
		if (to > head + 2 && to - head <= LONGEST_COMPLEMENT && !person) {
			String described = name
					+ Agencies.surface(tree.sentence().tokens(), head, to).substring(tree.token(head).text().length());
			if (report.name().indexOf(' ') < 0) {
				report.rename(described);
			}
			report.alias(described);
		}
	}

	private void specify(Referent report, String name, String kind, Set<String> modifiers) {
		if (!modifiers.isEmpty() && isPlain(report)) {
			report.rename(name);
			report.description(kind);
		}
		else if (!report.isCalled(name) && (name.indexOf(' ') > 0 || Character.isUpperCase(name.codePointAt(0)))) {
			report.alias(name);
		}
	}

}
