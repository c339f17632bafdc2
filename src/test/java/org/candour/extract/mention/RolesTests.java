package org.candour.extract.mention;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RolesTests {

	@Test
	void putsTheMemberIntoTheParliament() {
		Mentions mentions = Recognized.in("Jane Robinson, the MP for Rochdale, asked Greater Manchester Police.");
		assertThat(mentions.all(Referent.Type.ROLE)).singleElement().satisfies((role) -> {
			assertThat(role.name()).isEqualTo("MP for Rochdale");
			assertThat(role.parent()).extracting(Referent::name).isEqualTo("UK Parliament");
		});
	}

	@Test
	void takesOneHolderForAPostAndTheGroupForNone() {
		assertThat(Recognized.roles("The governor of the prison had resigned.")).contains("governor");
		assertThat(Recognized.roles("The people and the members had resigned.")).isEmpty();
	}

}
