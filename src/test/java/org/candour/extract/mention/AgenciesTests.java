package org.candour.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.extract.grammar.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each entry of {@code import/grammar/agencies.yaml} does what its example says. */
class AgenciesTests {

	static Stream<Arguments> entries() {
		Map<String, List<Map<String, Object>>> grammar = Vocabulary.bundled().yaml("grammar/agencies.yaml");
		return grammar.values()
			.stream()
			.flatMap(List::stream)
			.map((entry) -> Arguments.of(entry.get("name"), entry.get("example"), entry.get("counter")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("entries")
	void readsTheExampleAndNotTheCounterExample(String name, String example, String counter) {
		assertThat(Recognized.agencyRules(example)).as(example).contains("agency-" + name);
		assertThat(Recognized.agencyRules(counter)).as(counter).doesNotContain("agency-" + name);
	}

	@Test
	void leavesTheTitleOfItsHeadOutOfAName() {
		assertThat(Recognized.agencies("Chief Constable Jane Roe of Northmoor Police apologised."))
			.containsExactly("Northmoor Police");
	}

	@Test
	void prefersTheLongerNameToOneOfTheLexiconInsideIt() {
		assertThat(Recognized.agencies("The West Yorkshire Police Authority met in Leeds."))
			.containsExactly("West Yorkshire Police Authority");
	}

	@Test
	void takesTheLastWordOfANameForTheName() {
		assertThat(Recognized.agencies("The Rail Safety Directorate wrote twice. The directorate had no reply."))
			.containsExactly("Rail Safety Directorate");
	}

	@Test
	void takesAnAbbreviationInQuotationMarksForTheName() {
		assertThat(Recognized.in("The Marlow Police Department (\"MHPD\") was slow. MHPD did not reply.")
			.all(Referent.Type.AGENCY)).singleElement().satisfies((agency) -> {
				assertThat(agency.name()).isEqualTo("Marlow Police Department");
				assertThat(agency.aliases()).contains("MHPD");
			});
	}

	@Test
	void leavesOutTheBroadcasterToWhomSomebodySpeaks() {
		assertThat(Recognized.agencies("The minister told the BBC that nothing had changed.")).doesNotContain("BBC");
	}

}
