package org.candour.extract.mention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

	@ParameterizedTest
	@ValueSource(strings = { "Chief Constable Jane Robinson apologised to the families.",
			"Jane Robinson, the chief constable of Northmoor Police, apologised.",
			"The governor, Jane Robinson, had been in post for five months.",
			"Their solicitor, Jane Robinson, said that it was too late.",
			"The inquiry was chaired by Jane Robinson in 2011.",
			"Jane Robinson, who chaired the inquiry, said that it was too late.",
			"Two inquiries under Jane Robinson QC followed.",
			"The prime minister at the time, Jane Robinson, announced it.",
			"Asked by Jane Robinson (Member for Northmoor)", "Jane Robinson led the gang that abused the girls.",
			"Jane Robinson was jailed for six years in 2012.",
			"Respectfully yours.\n\nJane Robinson\nInspector General\n" })
	void recognisesThePersonInPublic(String text) {
		assertThat(Recognized.people(text)).containsExactly("Jane Robinson");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jane Robinson, 15, told officers in 2008 of the abuse.",
			"Jane Robinson, the mother of a victim, told the inquiry of her grief.",
			"His daughter Jane Robinson was eight years old.", "Jane Robinson died at the hospital in 2007.",
			"The inspector told Jane Robinson that nothing would be done.",
			"Jane Robinson, whose son died, met the chief constable.",
			"The chief constable apologised to the victim, Jane Robinson, in person.",
			"Jane Robinson, a patient of the hospital, complained to the chief executive.",
			"Jane Robinson, 34, a police officer's widow, complained.",
			"Home affairs correspondent Jane Robinson said that three officers were still with the force.",
			"By Jane Robinson, education editor", "Jane Robinson said she had been a victim of the gang.",
			"Officers interviewed Jane Robinson and her sister Mary Robinson." })
	void leavesThePrivatePersonOut(String text) {
		assertThat(Recognized.people(text)).isEmpty();
	}

	@Test
	void namesEachOfSeveralHoldersByTheirSurnames() {
		assertThat(Recognized.people("Present: Councillor Jane Robinson and Councillor Marsh"))
			.containsExactlyInAnyOrder("Jane Robinson", "Marsh");
	}

	@Test
	void knowsThePersonAgainByTheSurname() {
		assertThat(Recognized
			.in("Jane Robinson, the chief constable, apologised. Mrs Robinson said that much had changed.")
			.all(Referent.Type.PERSON)).singleElement().satisfies((person) -> assertThat(person.evidence()).hasSize(2));
	}

}
