package org.candour.evaluate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	@Test
	void givesThreeDigits() {
		Tally tally = new Tally(2, 3, 7);
		assertThat(tally.precision()).isEqualTo(0.286);
		assertThat(tally.recall()).isEqualTo(0.667);
		assertThat(tally.f1()).isEqualTo(0.4);
	}

	@Test
	void isNothingWhereThereIsNothing() {
		assertThat(Tally.NONE.precision()).isZero();
		assertThat(Tally.NONE.recall()).isZero();
		assertThat(Tally.NONE.f1()).isZero();
	}

	/** As the scorer does: 0.0625 is half way, and goes to the even digit. */
	@Test
	void roundsHalfToEven() {
		assertThat(new Tally(1, 16, 16).precision()).isEqualTo(0.062);
		assertThat(new Tally(3, 16, 16).precision()).isEqualTo(0.188);
	}

}
