package org.candour.load;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.knowledge.Agency;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Document;
import org.candour.knowledge.Finding;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;
import org.candour.knowledge.SampleKnowledge;
import org.candour.knowledge.Source;
import org.candour.knowledge.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTests {

	private static final String STATEMENT = "Social workers kept no written records of strategy meetings";

	@Test
	void areDerivedFromOneSourceOneBodyAndLikeWords() {
		assertThat(new Answers(SampleKnowledge.whole()).all()).singleElement().satisfies((answer) -> {
			assertThat(answer.recommendation().id()).isEqualTo("recommendation/records");
			assertThat(answer.finding().id()).isEqualTo("finding/records");
			assertThat(answer.reason()).isEqualTo(
					"Both by Marlowby serious case review, both about Marlowby Council, both speak of: records, strategy, meetings");
		});
	}

	@Test
	void seeTheAgencyBehindARole() {
		assertThat(answers("Records of meetings must be kept by the council", List.of("report/r"), List.of("role/x")))
			.hasSize(1);
	}

	@Test
	void needAnAddressee() {
		assertThat(answers("Records of strategy meetings must be kept", List.of("report/r"), List.of())).isEmpty();
	}

	@Test
	void needASourceInCommon() {
		assertThat(answers("Records of strategy meetings must be kept", List.of("agency/a"), List.of("agency/a")))
			.isEmpty();
	}

	@Test
	void needMoreThanAWordInCommon() {
		assertThat(answers("Meetings should be shorter", List.of("report/r"), List.of("agency/a"))).isEmpty();
	}

	private static List<Answers.Answer> answers(String recommended, List<String> by, List<String> to) {
		Document document = new Document("a.txt", STATEMENT, Source.UNKNOWN);
		Finding finding = new Finding("finding/f", STATEMENT, FindingKind.FAILING, List.of("agency/a"),
				List.of(Theme.RECORDS),
				List.of(new Assertion(document.quote(0, STATEMENT.length()), Mode.FOUND, List.of("report/r"), "rule")));
		return new Answers(new Knowledge(List.of(document), List.of(),
				List.of(new Agency("agency/a", "Council", List.of(), AgencyKind.LOCAL_AUTHORITY, null, List.of()),
						new Report("report/r", "Review", List.of(), "review", List.of()),
						new Role("role/x", "director", "agency/a", List.of(), false, List.of())),
				List.of(finding, new Recommendation("recommendation/x", recommended, by, to, List.of()))))
			.all();
	}

}
