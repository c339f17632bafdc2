package org.candour.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

class SamenessTests {

	@ParameterizedTest
	@CsvSource({ "AGENCY, Greater Manchester Police, GMP, AGENCY, GMP, '', true",
			"AGENCY, Northmoor Council, '', AGENCY, the Northmoor council, '', true",
			"AGENCY, Northmoor Council, '', AGENCY, Northmoor Borough Council, '', false",
			"AGENCY, Northmoor Council, '', REPORT, Northmoor Council, '', false",
			"PERSON, Sir Peter Fahy, '', PERSON, Peter Fahy, '', true",
			"PERSON, Peter Fahy, '', PERSON, Fahy, '', false", "ROLE, officers, '', ROLE, the officers, '', true",
			"ROLE, officer, '', ROLE, officers, '', false",
			"REPORT, Rochdale serious case review, '', REPORT, review, '', true",
			"REPORT, internal police review, '', REPORT, internal audit report paper, '', false" })
	void comparesNames(EntityType type, String name, String alias, EntityType otherType, String otherName,
			String otherAlias, boolean same) {
		Named one = named("1", type, name, alias, null, false, null);
		Named other = named("2", otherType, otherName, otherAlias, null, false, null);
		assertThat(Sameness.same(one, other)).isEqualTo(same);
		assertThat(Sameness.same(other, one)).isEqualTo(same);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "police vote on reform, 2008, vote on reform, 2008-05, true",
					"police vote on reform, 2008, vote on reform, 2009, false",
					"police vote on reform, -, vote on reform, 2009, true",
					"police vote on reform, 2008, trial of six men, 2008, false" })
	void comparesEventsByNameAndYear(String name, @Nullable String date, String otherName, @Nullable String otherDate,
			boolean same) {
		assertThat(Sameness.same(named("1", EntityType.EVENT, name, "", null, false, date),
				named("2", EntityType.EVENT, otherName, "", null, false, otherDate)))
			.isEqualTo(same);
	}

	@Test
	void takesARoleForItsAgency() {
		Named force = agency("force", "Northmoor Police");
		Named chief = role("chief", "chief constable", "force", false);
		assertThat(refers(List.of(force, chief), "chief", List.of(force), "force")).isTrue();
		assertThat(refers(List.of(force), "force", List.of(force, chief), "chief")).isTrue();
		Named other = agency("other", "Southmoor Police");
		assertThat(refers(List.of(force, chief), "chief", List.of(other), "other")).isFalse();
	}

	@Test
	void takesARoleForAnotherOfItsAgencyOnlyIfOneIsOfMany() {
		Named force = agency("force", "Northmoor Police");
		Named chief = role("chief", "chief constable", "force", false);
		Named sergeant = role("sergeant", "sergeant", "force", false);
		Named officers = role("officers", "officers", "force", true);
		assertThat(refers(List.of(force, chief), "chief", List.of(force, sergeant), "sergeant")).isFalse();
		assertThat(refers(List.of(force, chief), "chief", List.of(force, officers), "officers")).isTrue();
	}

	@Test
	void takesAnInquiryForABody() {
		Named report = report("report", "Grenfell Tower Inquiry");
		Named body = agency("body", "Grenfell Inquiry");
		assertThat(refers(List.of(report), "report", List.of(body), "body")).isTrue();
		assertThat(refers(List.of(body), "body", List.of(report), "report")).isTrue();
		assertThat(refers(List.of(report), "report", List.of(agency("a", "Inquiry")), "a")).isFalse();
	}

	@Test
	void takesTheMakerOfAReportForTheReport() {
		Named report = report("report", "serious case review");
		Named board = agency("board", "Northmoor Safeguarding Board");
		DocumentFacts gold = facts(List.of(report, board),
				new StatedRelation(RelationType.CONDUCTED, "board", "report", List.of()));
		assertThat(new Sameness(gold, facts(List.of(board))).refers("report", "board")).isTrue();
		assertThat(new Sameness(facts(List.of(report, board)), facts(List.of(board))).refers("report", "board"))
			.isFalse();
	}

	@Test
	void callsAListRightIfAnyMemberIs() {
		Named one = agency("one", "Northmoor Council");
		Named other = agency("other", "Southmoor Council");
		Sameness sameness = new Sameness(facts(List.of(one, other)), facts(List.of(one, other)));
		assertThat(sameness.right(List.of(), List.of())).isTrue();
		assertThat(sameness.right(List.of("one"), List.of())).isFalse();
		assertThat(sameness.right(List.of(), List.of("one"))).isFalse();
		assertThat(sameness.right(List.of("one", "other"), List.of("other"))).isTrue();
		assertThat(sameness.right(List.of("one"), List.of("other"))).isFalse();
		assertThat(sameness.right(List.of("unknown"), List.of("unknown"))).isFalse();
	}

	private static boolean refers(List<Named> gold, String annotated, List<Named> read, String found) {
		return new Sameness(facts(gold), facts(read)).refers(annotated, found);
	}

	private static DocumentFacts facts(List<Named> entities, StatedRelation... relations) {
		Map<String, Named> byId = new LinkedHashMap<>();
		entities.forEach((entity) -> byId.put(entity.id(), entity));
		return new DocumentFacts(byId, List.of(), List.of(), List.of(relations));
	}

	private static Named agency(String id, String name) {
		return named(id, EntityType.AGENCY, name, "", null, false, null);
	}

	private static Named report(String id, String name) {
		return named(id, EntityType.REPORT, name, "", null, false, null);
	}

	private static Named role(String id, String name, String of, boolean collective) {
		return named(id, EntityType.ROLE, name, "", of, collective, null);
	}

	private static Named named(String id, EntityType type, String name, String alias, @Nullable String of,
			boolean collective, @Nullable String date) {
		return new Named(id, type, name, Stream.of(alias).filter((one) -> !one.isEmpty()).toList(), of, collective,
				date, List.of());
	}

}
