package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Rule;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.extract.syntax.Syntax;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Quote;
import org.candour.knowledge.RelationType;

import org.jspecify.annotations.Nullable;

/** Reads relations between entities, and who took part in which event. */
final class Relations {

	/**
	 * A telling of a relation.
	 *
	 * @param type how the two are related
	 * @param from the one that acts
	 * @param to the one acted on
	 * @param date when, or null
	 * @param quote the words
	 * @param standing who says so
	 * @param rule the name of the rule that found it
	 */
	record Found(RelationType type, Referent from, Referent to, @Nullable String date, Quote quote, Standing standing,
			String rule) {
	}

	private final Grammar grammar;

	private final Sentences sentences;

	private final Mentions mentions;

	private final Anaphora anaphora;

	private final Voices voices;

	private final Exclusions exclusions;

	private final Events events;

	private final Factuality factuality;

	private final Map<String, Found> criticisms = new LinkedHashMap<>();

	Relations(Grammar grammar, Sentences sentences, Mentions mentions, Anaphora anaphora, Voices voices,
			Exclusions exclusions, Events events) {
		this.grammar = grammar;
		this.sentences = sentences;
		this.mentions = mentions;
		this.anaphora = anaphora;
		this.voices = voices;
		this.exclusions = exclusions;
		this.events = events;
		this.factuality = new Factuality(grammar.patterns());
	}

	List<Found> in(int sentence) {
		List<Found> found = new ArrayList<>();
		for (Events.Found event : this.events.in(sentence)) {
			String who = event.rule().option("who");
			if (who != null) {
				for (String part : who.split("&")) {
					for (Referent actor : argument(part, sentence, event.match().anchor())) {
						add(found, RelationType.TOOK_PART_IN, actor, event.event(), event.event().date(), event.quote(),
								sentence, event.match().anchor(), event.rule());
					}
				}
			}
		}
		if (this.exclusions.isExcluded(sentence)) {
			return found;
		}
		for (Rule rule : this.grammar.relations()) {
			for (TokenPattern.Match match : rule.pattern().find(this.sentences.encoded(sentence))) {
				if (!rule.says("fact", "true")
						|| this.factuality.isFact(this.sentences.tree(sentence), match.anchor())) {
					relate(found, sentence, rule, match);
				}
			}
		}
		return found;
	}

	private void relate(List<Found> found, int sentence, Rule rule, TokenPattern.Match match) {
		RelationType type = RelationType.valueOf(rule.option("relation"));
		int anchor = match.anchor();
		for (Referent from : argument(String.valueOf(rule.option("from")), sentence, anchor)) {
			for (Referent to : argument(String.valueOf(rule.option("to")), sentence, anchor)) {
				Referent event = this.events.at(sentence, anchor);
				String date = (to.date() != null) ? to.date() : (event != null) ? event.date() : null;
				add(found, type, from, to, date, quote(sentence, match), sentence, anchor, rule);
			}
		}
	}

	private void add(List<Found> found, RelationType type, Referent from, Referent to, @Nullable String date,
			Quote quote, int sentence, int anchor, Rule rule) {
		if (Ends.allow(type, from, to) && found.stream()
			.noneMatch((other) -> other.type() == type && other.from() == from && other.to() == to)) {
			Standing standing = Standing.of(this.voices.at(sentence, anchor), FindingKind.OBSERVATION, List.of(from),
					Set.of());
			found.add(new Found(type, from, to, date, quote, standing, rule.name()));
		}
	}

	private Quote quote(int sentence, TokenPattern.Match match) {
		Syntax tree = this.sentences.tree(sentence);
		var all = tree.subtree(match.anchor(), (child) -> {
			String relation = tree.token(child).relation();
			return relation.equals("punct") || relation.equals("parataxis")
					|| (relation.equals("conj") && tree.clause(child).head() == child);
		});
		int from = Math.min(match.from(), all.nextSetBit(0));
		int to = Math.max(match.to(), all.length());
		if (tree.token(match.anchor()).relation().startsWith("acl")) {
			from = Math.min(from, tree.token(match.anchor()).head());
		}
		return this.sentences.quote(sentence, from, to);
	}

	/**
	 * Whom an argument means: {@code subject}, {@code object}, a preposition,
	 * {@code noun} (that which a participle belongs to), {@code self} (the word by which
	 * the rule fired), {@code event} (that the word means), {@code around} (what belongs
	 * to the word), {@code agency} (that of the subject); several with {@code |}, the
	 * first that means anybody.
	 */
	private List<Referent> argument(String specification, int sentence, int anchor) {
		for (String one : specification.split("\\|")) {
			List<Referent> meant = single(one.strip(), sentence, anchor);
			if (!meant.isEmpty()) {
				return meant;
			}
		}
		return List.of();
	}

	private List<Referent> single(String one, int sentence, int anchor) {
		Syntax tree = this.sentences.tree(sentence);
		return switch (one) {
			case "subject" -> at(sentence, tree.agent(anchor));
			case "object" -> at(sentence, tree.patient(anchor));
			case "self" -> at(sentence, anchor);
			case "event" ->
				(this.events.at(sentence, anchor) != null) ? List.of(this.events.at(sentence, anchor)) : List.of();
			case "around" -> this.anaphora.around(sentence, anchor);
			case "noun" -> at(sentence, tree.token(anchor).head());
			case "agency" -> at(sentence, tree.agent(anchor)).stream()
				.map(Attribution::body)
				.filter(java.util.Objects::nonNull)
				.distinct()
				.toList();
			case "speaker" -> this.voices.at(sentence, anchor).speakers();
			default -> at(sentence, tree.oblique(anchor, one.split(",")));
		};
	}

	private List<Referent> at(int sentence, int head) {
		if (head < 0) {
			return List.of();
		}
		List<Referent> meant = new ArrayList<>(this.anaphora.phrase(sentence, head));
		Referent event = this.events.at(sentence, head);
		if (event != null) {
			meant.add(event);
		}
		Syntax tree = this.sentences.tree(sentence);
		if (meant.isEmpty() || event != null) {
			this.anaphora.around(sentence, head).stream().filter((other) -> !meant.contains(other)).forEach(meant::add);
		}
		int including = tree.oblique(head, "including");
		if (including >= 0) {
			this.anaphora.phrase(sentence, including)
				.stream()
				.filter((other) -> !meant.contains(other))
				.forEach(meant::add);
		}
		return meant;
	}

	/**
	 * Whom each report examined, by the words that name it.
	 * @return the agencies
	 */
	Map<Referent, List<Referent>> examined() {
		Map<Referent, List<Referent>> examined = new HashMap<>();
		for (int i = 0; i < this.sentences.size(); i++) {
			for (Found found : ofReports(i)) {
				Referent agency = found.to().agency();
				if (found.type() == RelationType.EXAMINED && agency != null) {
					List<Referent> known = examined.computeIfAbsent(found.from(), (report) -> new ArrayList<>());
					if (!known.contains(agency)) {
						known.add(agency);
					}
				}
			}
		}
		return examined;
	}

	/**
	 * Who made a report, and whom it examined, from the words that name it: "the force's
	 * internal review of the unit".
	 */
	List<Found> ofReports(int sentence) {
		List<Found> found = new ArrayList<>();
		Syntax tree = this.sentences.tree(sentence);
		for (Mention mention : this.mentions.in(sentence)) {
			if (mention.referent().type() == Referent.Type.REPORT) {
				Referent report = mention.referent();
				maker(sentence, tree, mention).forEach((maker) -> {
					RelationType type = tree.lemma(mention.head()).equals("report") ? RelationType.AUTHORED
							: RelationType.CONDUCTED;
					addReport(found, type, maker, report, sentence, mention);
				});
				int about = tree.oblique(mention.head(), "into", "of", "on");
				at(sentence, about).stream()
					.filter((target) -> target != report.maker())
					.forEach((target) -> addReport(found, RelationType.EXAMINED, report, target, sentence, mention));
			}
		}
		return found;
	}

	private List<Referent> maker(int sentence, Syntax tree, Mention mention) {
		List<Referent> makers = new ArrayList<>();
		for (int child : tree.children(mention.head())) {
			String relation = tree.token(child).relation();
			boolean by = relation.startsWith("nmod") && tree.child(child, "case") >= 0
					&& tree.lemma(tree.child(child, "case")).equals("by");
			if (by || relation.equals("nmod:poss") || relation.equals("compound")) {
				Mention agency = this.mentions.at(sentence, child);
				if (agency != null && agency.referent().type() == Referent.Type.AGENCY) {
					makers.add(agency.referent());
				}
			}
		}
		return makers;
	}

	private void addReport(List<Found> found, RelationType type, Referent from, Referent to, int sentence,
			Mention mention) {
		if (Ends.allow(type, from, to)) {
			Syntax tree = this.sentences.tree(sentence);
			var all = tree.subtree(mention.head(), (child) -> tree.token(child).relation().startsWith("acl")
					|| tree.token(child).relation().equals("appos") || tree.token(child).relation().equals("conj"));
			Quote quote = this.sentences.quote(sentence, Math.min(mention.from(), all.nextSetBit(0)),
					Math.max(mention.to(), all.length()));
			found.add(new Found(type, from, to, null, quote, new Standing(Mode.REPORTED, List.of()), "report-phrase"));
		}
	}

	/** A critic and the one criticised, once a pair, where a finding names both. */
	void criticism(Findings.Found finding) {
		if (finding.kind() != FindingKind.FAILING
				|| (finding.standing().mode() != Mode.FOUND && finding.standing().mode() != Mode.ALLEGED)) {
			return;
		}
		for (Referent critic : finding.standing().assertedBy()) {
			for (Referent target : finding.attributedTo()) {
				boolean explicit = this.mentions.in(finding.sentence())
					.stream()
					.anyMatch((mention) -> mention.referent() == target && finding.from() <= mention.from()
							&& mention.to() <= finding.to());
				if (explicit && Ends.allow(RelationType.CRITICISED, critic, target)) {
					this.criticisms.putIfAbsent(critic.id() + ">" + target.id(),
							new Found(RelationType.CRITICISED, critic, target, null,
									this.sentences.quote(finding.sentence(), finding.from(), finding.to()),
									finding.standing(), finding.rule()));
				}
			}
		}
	}

	List<Found> criticisms() {
		return List.copyOf(this.criticisms.values());
	}

}
