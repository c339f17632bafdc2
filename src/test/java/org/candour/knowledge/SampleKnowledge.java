package org.candour.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small story of a place that does not exist, with every kind of entity, finding, mode,
 * theme and relation, for tests that need knowledge and no reading. Three documents tell
 * it: two of the Gazette (not independent of each other), one whose publisher is not
 * known and whose text holds characters outside the basic plane.
 */
public final class SampleKnowledge {

	/** Names of the documents. */
	public static final String REVIEW = "review.txt", HEARING = "the hearing \uD83D\uDCDC.txt", LETTER = "letter.md";

	private final SampleDocuments documents;

	private SampleKnowledge(Set<String> names) {
		this.documents = new SampleDocuments(names);
	}

	/**
	 * The whole story.
	 * @return the knowledge of all three documents
	 */
	public static Knowledge whole() {
		return of(REVIEW, HEARING, LETTER);
	}

	/**
	 * What is known from some of the documents: what rests on others alone is not there.
	 * @param documents their names
	 * @return the knowledge
	 */
	public static Knowledge of(String... documents) {
		return new SampleKnowledge(Set.of(documents)).knowledge();
	}

	/**
	 * One document's part of the story, as if it had been read by itself.
	 * @param document its name
	 * @return the reading; its ids are those of the whole story
	 */
	public static Reading reading(String document) {
		Knowledge knowledge = of(document);
		return new Reading(knowledge.documents().getFirst(), knowledge.passages(), knowledge.entities(),
				knowledge.facts());
	}

	private Knowledge knowledge() {
		List<Entity> entities = entities().filter((entity) -> !entity.evidence().isEmpty())
			.sorted(Comparator.comparing(Entity::id))
			.toList();
		Set<String> known = entities.stream().map(Entity::id).collect(Collectors.toSet());
		List<Fact> facts = Stream.of(findings(), recommendations(), new SampleRelations(this.documents).all())
			.flatMap((some) -> some)
			.filter((fact) -> isTold(fact, known))
			.sorted(Comparator.comparing(Fact::id))
			.toList();
		return new Knowledge(this.documents.all(), this.documents.passages(), entities, facts);
	}

	private static boolean isTold(Fact fact, Set<String> known) {
		return switch (fact) {
			case Finding finding -> !finding.evidence().isEmpty();
			case Recommendation recommendation -> !recommendation.evidence().isEmpty();
			case Relation relation ->
				!relation.evidence().isEmpty() && known.contains(relation.from()) && known.contains(relation.to());
		};
	}

	private Stream<Entity> entities() {
		return Stream.of(
				new Agency("agency/wexshire-police", "Wexshire Police", List.of("the force"), AgencyKind.POLICE, null,
						mentions("Wexshire Police", "the force")),
				new Agency("agency/public-protection-unit", "Public Protection Unit", List.of(), AgencyKind.POLICE,
						"agency/wexshire-police", mentions("Public Protection Unit of Wexshire Police")),
				new Agency("agency/marlowby-council", "Marlowby Council", List.of(), AgencyKind.LOCAL_AUTHORITY, null,
						mentions("Marlowby Council")),
				new Agency("agency/prosecution-service", "Prosecution Service", List.of(), AgencyKind.PROSECUTOR, null,
						mentions("Prosecution Service")),
				new Agency("agency/marlowby-safeguarding-board", "Marlowby Safeguarding Board", List.of("the board"),
						AgencyKind.SAFEGUARDING_BOARD, null, mentions("Marlowby Safeguarding Board")),
				new Role("role/wexshire-police/detectives", "detectives", "agency/wexshire-police", List.of(), true,
						mentions("detectives of Wexshire Police")),
				new Role("role/wexshire-police/chief-constable", "chief constable", "agency/wexshire-police",
						List.of("person/anna-dale"), false, mentions("Anna Dale, chief constable")),
				new Role("role/chair", "chair", null, List.of("person/ruth-penn"), false, mentions("its chair")),
				new Person("person/anna-dale", "Anna Dale", List.of("Dale"), mentions("Anna Dale")),
				new Person("person/owen-hart", "Owen Hart", List.of(), mentions("Owen Hart")),
				new Person("person/ruth-penn", "Ruth Penn", List.of(), mentions("Ruth Penn")),
				new Report("report/marlowby-serious-case-review", "Marlowby serious case review", List.of("the review"),
						"serious case review", mentions("Marlowby serious case review")),
				new Report("report/conduct-investigation", "conduct investigation", List.of(),
						"misconduct investigation", mentions("conduct investigation")),
				new Event("event/no-further-action", "Prosecution Service decides to take no further action",
						"decision", "2008", mentions("decision of 2008")),
				new Event("event/strategy-meetings", "strategy meetings", "meeting series", "2008/2010",
						mentions("strategy meetings")),
				new Event("event/publication", "publication of the review", "publication", "2013-12-20",
						mentions("published on 20 December 2013")),
				new Event("event/apology", "apology of the force", "apology", null, mentions("apologised")));
	}

	private Stream<Fact> findings() {
		String police = "agency/wexshire-police", review = "report/marlowby-serious-case-review";
		return Stream
			.of(new Finding("finding/scale-not-recognised", "did not recognise the scale of the abuse",
					FindingKind.FAILING, List.of(police), List.of(Theme.RECOGNITION, Theme.RESPONSE),
					said(assertions("did not recognise the scale of the abuse", Mode.FOUND, review),
							assertions("Wexshire Police had misjudged the scale", Mode.ADMITTED, "person/anna-dale",
									police),
							assertions("the force looked the other way", Mode.ALLEGED, "person/owen-hart"))),
					new Finding("finding/no-challenge", "did not challenge the decision of 2008", FindingKind.FAILING,
							List.of("role/wexshire-police/detectives"), List.of(Theme.CHALLENGE, Theme.INVESTIGATION),
							said(assertions("did not challenge the decision of 2008", Mode.FOUND, review))),
					new Finding("finding/records", "kept no records of strategy meetings", FindingKind.FAILING,
							List.of("agency/marlowby-council"), List.of(Theme.RECORDS, Theme.INFORMATION_SHARING),
							said(assertions("kept no records of strategy meetings", Mode.FOUND, review),
									assertions("the council had nothing written down", Mode.ALLEGED),
									assertions("rejected any suggestion that minutes were missing", Mode.DENIED,
											"agency/marlowby-council"))),
					new Finding("finding/training", "All staff of the unit have since been trained",
							FindingKind.IMPROVEMENT, List.of("agency/public-protection-unit"),
							List.of(Theme.TRAINING, Theme.RESOURCES),
							said(assertions("All staff of the unit have since been trained", Mode.CLAIMED, police))),
					new Finding("finding/no-action", "no officer would face disciplinary action", FindingKind.OUTCOME,
							List.of("role/wexshire-police/detectives"), List.of(Theme.ACCOUNTABILITY),
							said(assertions("no officer would face disciplinary action", Mode.REPORTED,
									"report/conduct-investigation"))),
					new Finding("finding/targets", "targets for burglary came first", FindingKind.OBSERVATION,
							List.of(), List.of(Theme.PRIORITIES, Theme.OVERSIGHT),
							said(assertions("targets for burglary came first", Mode.REPORTED))),
					new Finding("finding/attitudes", "a culture of disbelief and no policy against it",
							FindingKind.FAILING, List.of(police), List.of(Theme.ATTITUDES, Theme.POLICY),
							said(assertions("a culture of disbelief and no policy against it", Mode.ALLEGED,
									"person/owen-hart"))),
					new Finding("finding/coordination", "agencies did not work together", FindingKind.FAILING,
							List.of(), List.of(Theme.COORDINATION),
							said(assertions("agencies did not work together", Mode.FOUND, review, "person/ruth-penn"))))
			.map(Fact.class::cast);
	}

	private Stream<Fact> recommendations() {
		return Stream.of(
				new Recommendation("recommendation/records", "keep records of all strategy meetings",
						List.of("report/marlowby-serious-case-review"), List.of("agency/marlowby-council"),
						mentions("keep records of all strategy meetings")),
				new Recommendation("recommendation/apology", "must say sorry without conditions",
						List.of("person/owen-hart"), List.of("role/wexshire-police/chief-constable"),
						mentions("must say sorry without conditions")),
				new Recommendation("recommendation/inquiry", "There should be a public inquiry",
						List.of("person/owen-hart"), List.of(), mentions("There should be a public inquiry")));
	}

	private List<Evidence> mentions(String... words) {
		return new TreeSet<>(Stream.of(words)
			.flatMap((some) -> this.documents.quotes(some).stream())
			.map((quote) -> new Evidence(quote, "name"))
			.toList()).stream().toList();
	}

	private List<Assertion> assertions(String words, Mode mode, String... by) {
		return this.documents.quotes(words)
			.stream()
			.map((quote) -> new Assertion(quote, mode, List.of(by), "said " + mode.word()))
			.toList();
	}

	@SafeVarargs
	private static List<Assertion> said(List<Assertion>... some) {
		List<Assertion> all = new ArrayList<>();
		Stream.of(some).forEach(all::addAll);
		return all.stream().sorted().toList();
	}

}
