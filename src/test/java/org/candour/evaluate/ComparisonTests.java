package org.candour.evaluate;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.candour.knowledge.Agency;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Document;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;
import org.candour.knowledge.RelationType;
import org.candour.knowledge.Source;
import org.candour.knowledge.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final Document DOCUMENT = new Document("a.txt",
			"Northmoor Police lost the records. The council should pay. Northmoor Police failed.", Source.UNKNOWN);

	private static final Agency POLICE = new Agency("agency/police", "Northmoor Police", List.of(), AgencyKind.POLICE,
			null, List.of(new Evidence(DOCUMENT.quote(0, 16), "police")));

	private static final Agency COUNCIL = new Agency("agency/council", "the council", List.of(),
			AgencyKind.LOCAL_AUTHORITY, null, List.of(new Evidence(DOCUMENT.quote(35, 46), "council")));

	private static final Named POLICE_MEANT = new Named("p", EntityType.AGENCY, "Northmoor Police", List.of(), null,
			false, null, List.of());

	private static final Named COUNCIL_MEANT = new Named("c", EntityType.AGENCY, "council", List.of(), null, false,
			null, List.of());

	@Test
	void matchesWhatSharesHalfOfTheShorterQuote() {
		StatedFinding meant = finding(17, 33, FindingKind.FAILING, Theme.RECORDS);
		assertThat(measure("finding", meant, read(0, 25, FindingKind.FAILING))).isEqualTo(new Tally(1, 1, 1));
		assertThat(measure("finding", meant, read(0, 24, FindingKind.FAILING))).isEqualTo(new Tally(0, 1, 1));
		assertThat(measure("finding", meant, read(17, 33, FindingKind.OUTCOME))).isEqualTo(new Tally(0, 1, 1));
	}

	@Test
	void countsAFindingAsWholeIfAllIsRight() {
		StatedFinding meant = finding(0, 33, FindingKind.FAILING, Theme.RECORDS);
		Accuracy right = accuracy(meant, read(0, 33, FindingKind.FAILING));
		assertThat(right.total().measures().get("finding, whole")).isEqualTo(new Tally(1, 1, 1));
		assertThat(right.discrepancies()).extracting(Discrepancy::what).containsExactly("extra Agency");
		Finding wrong = new Finding("f", "x", FindingKind.FAILING, List.of("agency/council"), List.of(Theme.RECORDS),
				List.of(assertion(0, 33, Mode.FOUND, "r")));
		Accuracy accuracy = accuracy(meant, wrong);
		assertThat(accuracy.total().measures().get("finding")).isEqualTo(new Tally(1, 1, 1));
		assertThat(accuracy.total().measures().get("finding, whole")).isEqualTo(new Tally(0, 1, 1));
		assertThat(accuracy.discrepancies())
			.contains(new Discrepancy("a.txt", "finding wrong in attributedTo,mode", meant.quote()));
		assertThat(accuracy.total().matched().get("mode")).isEqualTo(new Tally(0, 1, 1));
		assertThat(accuracy.total().matched().get("assertedBy")).isEqualTo(new Tally(1, 1, 1));
		assertThat(accuracy.total().matched().get("theme")).isEqualTo(new Tally(1, 1, 1));
	}

	@Test
	void countsEachTellingOfAFindingButTwoRulesOnce() {
		Finding twice = new Finding("f", "x", FindingKind.FAILING, List.of("agency/police"), List.of(Theme.RECORDS),
				List.of(assertion(0, 33, Mode.REPORTED, "one"), assertion(0, 33, Mode.REPORTED, "two"),
						assertion(59, 82, Mode.REPORTED, "one")));
		Accuracy accuracy = accuracy(finding(0, 33, FindingKind.FAILING, Theme.RECORDS), twice);
		assertThat(accuracy.total().measures().get("finding")).isEqualTo(new Tally(1, 1, 2));
		assertThat(accuracy.rules()).contains(new RuleTally("one", "finding", 2, 1, 1),
				new RuleTally("two", "finding", 1, 1, 1), new RuleTally("police", "agency", 1, 1, 1));
	}

	@Test
	void breaksTiesByASharedTheme() {
		DocumentFacts gold = new DocumentFacts(Map.of("p", POLICE_MEANT),
				List.of(finding(0, 33, FindingKind.FAILING, Theme.TRAINING),
						finding(0, 33, FindingKind.FAILING, Theme.RECORDS)),
				List.of(), List.of());
		Accuracy accuracy = Accuracy.of(List.of(new Annotated(DOCUMENT, gold)),
				knowledge(read(0, 33, FindingKind.FAILING)));
		assertThat(accuracy.total().matched().get("theme")).isEqualTo(new Tally(1, 1, 1));
	}

	@Test
	void comparesRecommendationsAndRelations() {
		DocumentFacts gold = new DocumentFacts(Map.of("p", POLICE_MEANT, "c", COUNCIL_MEANT), List.of(),
				List.of(new StatedRecommendation("The council should pay", List.of(new Span(35, 57)), List.of(),
						List.of("c"), List.of())),
				List.of(new StatedRelation(RelationType.WORKED_WITH, "p", "c", List.of())));
		Recommendation recommendation = new Recommendation("r", "x", List.of(), List.of("agency/council"),
				List.of(new Evidence(DOCUMENT.quote(39, 57), "should")));
		Relation relation = new Relation("l", RelationType.WORKED_WITH, "agency/police", "agency/council", null,
				List.of(assertion(0, 33, Mode.REPORTED, "with")));
		Relation reversed = new Relation("m", RelationType.WORKED_WITH, "agency/council", "agency/police", null,
				List.of(assertion(0, 33, Mode.REPORTED, "with")));
		Accuracy accuracy = Accuracy.of(List.of(new Annotated(DOCUMENT, gold)),
				knowledge(recommendation, relation, reversed));
		assertThat(accuracy.total().measures()).containsEntry("recommendation", new Tally(1, 1, 1))
			.containsEntry("recommendation, whole", new Tally(1, 1, 1))
			.containsEntry("relation", new Tally(1, 1, 2));
		assertThat(accuracy.total().relations()).containsEntry(RelationType.WORKED_WITH, new Tally(1, 1, 2));
		assertThat(accuracy.discrepancies())
			.contains(new Discrepancy("a.txt", "extra relation", "WORKED_WITH the council -> Northmoor Police"));
	}

	@Test
	void countsAnEntityThatIsOnlyReferredTo() {
		Agency elsewhere = new Agency("agency/police", "Northmoor Police", List.of(), AgencyKind.POLICE, null,
				List.of(new Evidence(new Quote("b.txt", 0, 16, "Northmoor Police"), "police")));
		DocumentFacts gold = new DocumentFacts(Map.of("p", POLICE_MEANT), List.of(), List.of(), List.of());
		Knowledge mentioned = new Knowledge(List.of(DOCUMENT), List.of(), List.of(elsewhere), List.of());
		assertThat(Accuracy.of(List.of(new Annotated(DOCUMENT, gold)), mentioned).total().measures().get("agency"))
			.isEqualTo(new Tally(0, 1, 0));
		Knowledge referred = new Knowledge(List.of(DOCUMENT), List.of(), List.of(elsewhere),
				List.of(read(0, 33, FindingKind.FAILING)));
		assertThat(Accuracy.of(List.of(new Annotated(DOCUMENT, gold)), referred).total().measures().get("agency"))
			.isEqualTo(new Tally(1, 1, 1));
	}

	@Test
	void countsQuotesThatAreNotInTheirDocument() {
		Finding wrong = new Finding("f", "x", FindingKind.FAILING, List.of(), List.of(),
				List.of(new Assertion(new Quote("a.txt", 0, 9, "Southmoor"), Mode.REPORTED, List.of(), "r"),
						new Assertion(new Quote("a.txt", 900, 909, "Northmoor"), Mode.REPORTED, List.of(), "r")));
		assertThat(accuracy(finding(0, 33, FindingKind.FAILING, Theme.RECORDS), wrong).total().misquoted())
			.isEqualTo(2);
	}

	@Test
	void writesTablesForPeopleProgramsAndSpreadsheets() {
		Accuracy accuracy = accuracy(finding(0, 33, FindingKind.FAILING, Theme.RECORDS),
				read(0, 33, FindingKind.FAILING), read(59, 82, FindingKind.FAILING));
		assertThat(new AccuracyText(accuracy, By.KIND, false).in(Form.CSV))
			.startsWith("measure,precision,recall,f1,gold,predicted,right\n")
			.contains("\nfinding,0.500,1.000,0.667,1,2,1\n", "\n\"finding, whole\",0.500,1.000,0.667,1,2,1\n");
		assertThat(new AccuracyText(accuracy, By.KIND, true).in(Form.CSV)).isEqualTo(
				"document,error,text\na.txt,extra Agency,the council\na.txt,extra finding,Northmoor Police failed\n");
		assertThat(new AccuracyText(accuracy, By.KIND, true).in(Form.JSON)).contains("\"precision\" : 0.5",
				"\"what\" : \"extra finding\"", "\"findings by kind\"");
		assertThat(new AccuracyText(accuracy, By.RULE, false).in(Form.TABLE).lines())
			.contains("finding  rule         2      1      0.500          1");
		assertThat(new AccuracyText(accuracy, By.DOCUMENT, false).in(Form.CSV))
			.contains("\na.txt,finding,0.500,1.000,0.667,1,2,1\n");
	}

	private static Tally measure(String measure, StatedFinding meant, Finding read) {
		return accuracy(meant, read).total().measures().get(measure);
	}

	private static Accuracy accuracy(StatedFinding meant, Fact... read) {
		DocumentFacts gold = new DocumentFacts(Map.of("p", POLICE_MEANT), List.of(meant), List.of(), List.of());
		return Accuracy.of(List.of(new Annotated(DOCUMENT, gold)), knowledge(read));
	}

	private static Knowledge knowledge(Fact... facts) {
		return new Knowledge(List.of(DOCUMENT), List.of(), List.of(POLICE, COUNCIL), List.of(facts));
	}

	private static StatedFinding finding(int start, int end, FindingKind kind, Theme theme) {
		return new StatedFinding(DOCUMENT.quote(start, end).text(), new Span(start, end), kind, List.of("p"), List.of(),
				Mode.REPORTED, List.of(theme), List.of());
	}

	private static Finding read(int start, int end, FindingKind kind) {
		return new Finding("f" + start, "x", kind, List.of("agency/police"), List.of(Theme.RECORDS),
				List.of(assertion(start, end, Mode.REPORTED, "rule")));
	}

	private static Assertion assertion(int start, int end, Mode mode, String rule) {
		return new Assertion(DOCUMENT.quote(start, end), mode, List.of(), rule);
	}

}
