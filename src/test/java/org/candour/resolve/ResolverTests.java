package org.candour.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.knowledge.Agency;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Document;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Finding;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Source;
import org.candour.knowledge.Theme;
import org.candour.resolve.Judgements.Judgement;

import static org.assertj.core.api.Assertions.assertThat;

class ResolverTests {

	private static final String LOST = "officers lost the files of forty children";

	@Test
	void mergesTwoTellingsOfOneFinding() {
		Knowledge knowledge = resolve(
				List.of(reading("a.txt", LOST), reading("b.txt", "Officers had lost the files of forty children")));
		assertThat(findings(knowledge)).singleElement()
			.satisfies((finding) -> assertThat(finding.evidence()).hasSize(2));
	}

	@ParameterizedTest
	@CsvSource({
			"officers did not lose the files of forty children in May,officers did lose the files of forty children in May",
			"officers lost the files of 40 children in the north,officers lost the files of 41 children in the north" })
	void doesNotMergeFindingsThatDiffer(String one, String other) {
		assertThat(findings(resolve(List.of(reading("a.txt", one), reading("b.txt", other))))).hasSize(2);
	}

	@Test
	void givesTheSameWhateverTheOrder() {
		List<Reading> readings = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			readings.add(reading("d" + i + ".txt", (i % 2 == 0) ? LOST : "officers ignored call " + (i % 3)));
		}
		Knowledge first = resolve(readings);
		Random random = new Random(7);
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(readings, random);
			assertThat(resolve(readings)).isEqualTo(first);
		}
	}

	@Test
	void letsALaterJudgementOverruleAnEarlierOne() {
		Judgement yes = new Judgement("agency/northmoor-police", "agency/southmoor-police", true, "");
		Judgement no = new Judgement("agency/southmoor-police", "agency/northmoor-police", false, "");
		List<Reading> readings = List.of(reading("a.txt", LOST), reading("b.txt", LOST, "Southmoor Police"));
		assertThat(new Resolver(new Judgements(List.of(yes, no))).resolve(readings).entities()).hasSize(2);
		assertThat(new Resolver(new Judgements(List.of(no, yes))).resolve(readings).entities()).hasSize(1);
	}

	private static Knowledge resolve(List<Reading> readings) {
		return new Resolver(Judgements.NONE).resolve(readings);
	}

	private static List<Finding> findings(Knowledge knowledge) {
		return knowledge.facts().stream().filter(Finding.class::isInstance).map(Finding.class::cast).toList();
	}

	private static Reading reading(String name, String statement) {
		return reading(name, statement, "Northmoor Police");
	}

	private static Reading reading(String name, String statement, String agency) {
		Quote quote = new Quote(name, 0, statement.length(), statement);
		Quote named = new Quote(name, 0, agency.length(), agency);
		return new Reading(new Document(name, statement, Source.UNKNOWN), List.of(),
				List.of(new Agency("force", agency, List.of(), AgencyKind.POLICE, null,
						List.of(new Evidence(named, "rule")))),
				List.of(new Finding("fact0", statement, FindingKind.FAILING, List.of("force"), List.of(Theme.RECORDS),
						List.of(new Assertion(quote, Mode.REPORTED, List.of(), "failed")))));
	}

}
