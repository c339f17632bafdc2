package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.grammar.Grammar;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.TokenPattern;
import org.candour.extract.learn.Example;
import org.candour.extract.learn.LinearModel;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.knowledge.Agency;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Event;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Passage;
import org.candour.knowledge.Person;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;

import org.jspecify.annotations.Nullable;

/** Reads all facts of a document, sentence by sentence, and puts down whom they name. */
public final class Facts {

	private final Grammar grammar;

	private final Themes themes;

	private final LinearModel model;

	/**
	 * Prepares the reading.
	 * @param vocabulary where the themes' words stand
	 * @param grammar the rules
	 * @param model what was learned of findings that no rule finds
	 */
	public Facts(Vocabulary vocabulary, Grammar grammar, LinearModel model) {
		this.grammar = grammar;
		this.model = model;
		this.themes = new Themes(vocabulary, grammar.patterns());
	}

	/**
	 * Reads.
	 * @param sentences the sentences of a document
	 * @param mentions whom they mention
	 * @return the reading
	 */
	public Reading read(Sentences sentences, Mentions mentions) {
		Anaphora anaphora = new Anaphora(sentences, mentions, this.grammar.patterns());
		Speakers speakers = new Speakers(new Authorship(sentences, mentions, anaphora, this.grammar.patterns()),
				this.grammar.patterns());
		Voices voices = new Voices(sentences, mentions, anaphora, speakers, this.grammar.patterns());
		Attribution attribution = new Attribution(sentences, mentions, anaphora, this.grammar.patterns());
		Exclusions exclusions = new Exclusions(this.grammar, sentences, mentions);
		Topic topic = new Topic(sentences, mentions, speakers);
		Recommendations recommendations = new Recommendations(this.grammar, sentences, voices, topic, attribution,
				exclusions);
		Events events = new Events(this.grammar, sentences, anaphora, exclusions);
		Relations relations = new Relations(this.grammar, sentences, mentions, anaphora, voices, exclusions, events);
		SecondOpinion opinion = new SecondOpinion(this.model, sentences, new Candidates(sentences, voices, exclusions),
				exclusions, new Traits(this.grammar.patterns(), sentences, mentions, voices, exclusions));
		Findings findings = new Findings(this.grammar, this.themes, sentences, mentions, voices, speakers, topic,
				attribution, exclusions, opinion, departed(sentences, mentions, anaphora), relations.examined());
		List<Fact> facts = new ArrayList<>();
		Map<String, Relations.Found> related = new LinkedHashMap<>();
		List<Relations.Found> tellings = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			int sentence = i;
			List<Recommendations.Found> recommended = recommendations.in(i);
			recommended.forEach((found) -> {
				facts.add(recommendation(sentences, found, facts.size()));
				findings.recommended(sentence, found.addressed());
			});
			for (Findings.Found found : findings.in(i)) {
				if (recommended.stream()
					.noneMatch((other) -> other.from() <= found.from() && found.to() <= other.to())) {
					facts.add(finding(sentences, found, facts.size()));
					relations.criticism(found);
				}
			}
			Stream.concat(relations.in(sentence).stream(), relations.ofReports(sentence).stream())
				.forEach(tellings::add);
		}
		tellings.addAll(relations.criticisms());
		tellings.removeIf((found) -> !isMentioned(found.from()) || !isMentioned(found.to()));
		tellings.forEach((found) -> related
			.putIfAbsent("%s %s %s".formatted(found.type(), found.from().id(), found.to().id()), found));
		related.values().forEach((found) -> facts.add(relation(found, facts.size())));
		List<Entity> entities = new ArrayList<>();
		Stream.concat(mentions.referents().stream(), events.all().stream())
			.filter(Facts::isMentioned)
			.forEach((referent) -> entities.add(entity(referent)));
		return new Reading(sentences.document().document(), passages(sentences), entities, facts);
	}

	/**
	 * Makes examples of the clauses of a document, from which to learn.
	 * @param sentences the sentences of the document
	 * @param mentions whom they mention
	 * @param findings the findings that a careful reader has annotated in it
	 * @return an example for each clause of which it can be said what it states
	 */
	public List<Example> examples(Sentences sentences, Mentions mentions, Map<Quote, FindingKind> findings) {
		Anaphora anaphora = new Anaphora(sentences, mentions, this.grammar.patterns());
		Speakers speakers = new Speakers(new Authorship(sentences, mentions, anaphora, this.grammar.patterns()),
				this.grammar.patterns());
		Voices voices = new Voices(sentences, mentions, anaphora, speakers, this.grammar.patterns());
		Exclusions exclusions = new Exclusions(this.grammar, sentences, mentions);
		return new Lessons(sentences, new Candidates(sentences, voices, exclusions),
				new Traits(this.grammar.patterns(), sentences, mentions, voices, exclusions))
			.all(findings);
	}

	/**
	 * Persons who resigned, left or blew the whistle: they no longer speak for the body
	 * in which they worked.
	 */
	private Set<Referent> departed(Sentences sentences, Mentions mentions, Anaphora anaphora) {
		Set<Referent> departed = new HashSet<>();
		Factuality factuality = new Factuality(this.grammar.patterns());
		for (int i = 0; i < sentences.size(); i++) {
			for (TokenPattern.Match match : this.grammar.patterns().named("departs").find(sentences.encoded(i))) {
				int subject = sentences.tree(i).subject(match.anchor());
				boolean fact = factuality.isFact(sentences.tree(i), match.anchor());
				List<Referent> left = (fact && subject >= 0) ? anaphora.phrase(i, subject) : List.of();
				left.stream().filter((one) -> one.type() == Referent.Type.PERSON).forEach(departed::add);
				left.stream().map(Referent::holders).forEach(departed::addAll);
			}
		}
		mentions.referents()
			.stream()
			.filter((referent) -> referent.type() == Referent.Type.ROLE
					&& this.grammar.patterns().has("departed", referent.name().toLowerCase(Locale.ROOT).split(" ")[0]))
			.forEach((referent) -> departed.addAll(referent.holders()));
		return departed;
	}

	private static List<Passage> passages(Sentences sentences) {
		return sentences.document()
			.sentences()
			.stream()
			.map((sentence) -> new Passage(sentences.quote(sentence.index(), 0, sentence.tokens().size())))
			.toList();
	}

	private static Recommendation recommendation(Sentences sentences, Recommendations.Found found, int number) {
		var quote = sentences.quote(found.sentence(), found.from(), found.to());
		return new Recommendation("fact" + number, quote.text(), ids(found.by()), ids(found.addressed()),
				List.of(new Evidence(quote, found.rule())));
	}

	private static Finding finding(Sentences sentences, Findings.Found found, int number) {
		var quote = sentences.quote(found.sentence(), found.from(), found.to());
		Assertion assertion = new Assertion(quote, found.standing().mode(), order(found.standing().assertedBy()),
				found.rule());
		return new Finding("fact" + number, quote.text(), found.kind(), ids(found.attributedTo()), found.themes(),
				List.of(assertion));
	}

	private static Relation relation(Relations.Found found, int number) {
		Assertion assertion = new Assertion(found.quote(), found.standing().mode(),
				order(found.standing().assertedBy()), found.rule());
		return new Relation("fact" + number, found.type(), found.from().id(), found.to().id(), found.date(),
				List.of(assertion));
	}

	private static List<String> ids(List<Referent> referents) {
		return order(referents).stream().sorted().toList();
	}

	private static List<String> order(List<Referent> referents) {
		return referents.stream().filter(Facts::isMentioned).map(Referent::id).distinct().toList();
	}

	private static Entity entity(Referent referent) {
		List<Evidence> evidence = referent.evidence().stream().sorted().toList();
		return switch (referent.type()) {
			case AGENCY -> new Agency(referent.id(), referent.name(), referent.aliases(), referent.kind(),
					id(referent.parent()), evidence);
			case ROLE -> new Role(referent.id(), referent.name(), id(referent.parent()),
					ids(List.copyOf(referent.holders())), referent.isCollective(), evidence);
			case PERSON -> new Person(referent.id(), referent.name(), referent.aliases(), evidence);
			case REPORT ->
				new Report(referent.id(), referent.name(), referent.aliases(), referent.description(), evidence);
			case EVENT -> new Event(referent.id(), referent.name(), referent.description(), referent.date(), evidence);
		};
	}

	/** No quote, no entity: one that no words mention is in no reading. */
	private static boolean isMentioned(Referent referent) {
		return !referent.evidence().isEmpty();
	}

	private static @Nullable String id(@Nullable Referent referent) {
		return (referent == null || !isMentioned(referent)) ? null : referent.id();
	}

}
