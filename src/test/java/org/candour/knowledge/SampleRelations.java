package org.candour.knowledge;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The relations of {@link SampleKnowledge}: at least one of every type. */
final class SampleRelations {

	private static final String POLICE = "agency/wexshire-police", COUNCIL = "agency/marlowby-council",
			BOARD = "agency/marlowby-safeguarding-board", PROSECUTORS = "agency/prosecution-service",
			UNIT = "agency/public-protection-unit", DETECTIVES = "role/wexshire-police/detectives",
			CHAIR = "role/chair", CHIEF = "person/anna-dale", MEMBER = "person/owen-hart", AUTHOR = "person/ruth-penn",
			REVIEW = "report/marlowby-serious-case-review", INVESTIGATION = "report/conduct-investigation",
			DECISION = "event/no-further-action", MEETINGS = "event/strategy-meetings";

	private final SampleDocuments documents;

	SampleRelations(SampleDocuments documents) {
		this.documents = documents;
	}

	Stream<Fact> all() {
		return Stream.of(
				reported(RelationType.COMMISSIONED, BOARD, REVIEW, "2010-12",
						"The board had commissioned it in December 2010"),
				reported(RelationType.ANNOUNCED, CHAIR, REVIEW, null, "its chair, Ruth Penn, announced it"),
				reported(RelationType.CONDUCTED, POLICE, INVESTIGATION, null, "carried out by Wexshire Police"),
				reported(RelationType.SUPERVISED, BOARD, INVESTIGATION, null, "supervised by the board"),
				reported(RelationType.PUBLISHED, BOARD, REVIEW, "2013-12-20",
						"published on 20 December 2013 by Marlowby Safeguarding Board"),
				reported(RelationType.AUTHORED, AUTHOR, REVIEW, null, "Ruth Penn, who wrote it"),
				reported(RelationType.EXAMINED, REVIEW, COUNCIL, null, "The review looked at Marlowby Council"),
				reported(RelationType.DECIDED, PROSECUTORS, DECISION, "2008",
						"decision of 2008 by the Prosecution Service to take no further action"),
				reported(RelationType.REFERRED_TO, COUNCIL, POLICE, null,
						"Marlowby Council referred the matter to Wexshire Police"),
				reported(RelationType.RAISED_CONCERN_WITH, UNIT, COUNCIL, null,
						"raised concerns with Marlowby Council"),
				reported(RelationType.REQUESTED_RESOURCES_FROM, UNIT, POLICE, null,
						"had asked the force for more staff"),
				said(RelationType.FAILED_TO_CHALLENGE, DETECTIVES, DECISION, "2008",
						"detectives of Wexshire Police did not challenge the decision of 2008", Mode.FOUND, REVIEW),
				said(RelationType.FAILED_TO_CHALLENGE, DETECTIVES, PROSECUTORS, "2008",
						"detectives of Wexshire Police did not challenge the decision of 2008 by the Prosecution Service",
						Mode.FOUND, REVIEW),
				reported(RelationType.FAILED_TO_ATTEND, COUNCIL, MEETINGS, null, "nobody of Marlowby Council attended"),
				said(RelationType.CRITICISED, MEMBER, CHIEF, null, "criticised Anna Dale", Mode.ALLEGED, MEMBER),
				reported(RelationType.DISCIPLINED, POLICE, DETECTIVES, null,
						"The force gave one of the detectives of Wexshire Police a warning"),
				reported(RelationType.RESIGNED_FROM, AUTHOR, BOARD, null,
						"Ruth Penn had resigned from Marlowby Safeguarding Board"),
				reported(RelationType.RETIRED_FROM, CHIEF, POLICE, null, "retired from Wexshire Police"),
				reported(RelationType.CALLED_FOR, MEMBER, REVIEW, null,
						"he had called for the Marlowby serious case review"),
				reported(RelationType.WORKED_WITH, COUNCIL, POLICE, null, "both worked together from then on"),
				reported(RelationType.TOOK_PART_IN, CHIEF, "event/apology", null, "Anna Dale apologised"),
				reported(RelationType.TOOK_PART_IN, BOARD, "event/publication", "2013-12-20",
						"published on 20 December 2013 by Marlowby Safeguarding Board"));
	}

	private Fact reported(RelationType type, String from, String to, @Nullable String date, String words) {
		return said(type, from, to, date, words, Mode.REPORTED);
	}

	private Fact said(RelationType type, String from, String to, @Nullable String date, String words, Mode mode,
			String... by) {
		List<Assertion> evidence = this.documents.quotes(words)
			.stream()
			.map((quote) -> new Assertion(quote, mode, List.of(by), "related"))
			.sorted()
			.toList();
		return new Relation("relation/%s/%s/%s".formatted(type, from, to), type, from, to, date, evidence);
	}

}
