package org.candour.evaluate;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PairsTests {

	@Test
	void takesTheBestMatchFirst() {
		Pairs pairs = Pairs.of(List.of(10, 20), List.of(19, 11), (one, other) -> 100 - Math.abs(one - other));
		assertThat(pairs.byGold()).isEqualTo(Map.of(0, 1, 1, 0));
	}

	@Test
	void takesAmongEqualsTheFirst() {
		Pairs pairs = Pairs.of(List.of("a", "b"), List.of("x", "y", "z"), (one, other) -> 1);
		assertThat(pairs.byGold()).isEqualTo(Map.of(0, 0, 1, 1));
		assertThat(pairs.hasRead(2)).isFalse();
	}

	@Test
	void leavesAloneWhatDoesNotMatch() {
		Pairs pairs = Pairs.of(List.of("a", "b"), List.of("b", "c"), (one, other) -> one.equals(other) ? 1 : 0);
		assertThat(pairs.byGold()).isEqualTo(Map.of(1, 0));
		assertThat(pairs.of(0)).isNull();
	}

	/** A greedy choice is not the best one overall, and is meant to be so. */
	@Test
	void doesNotGiveUpTheBestMatchForMoreMatches() {
		double[][] scores = { { 2, 1.9 }, { 1.9, 0 } };
		Pairs pairs = Pairs.of(List.of(0, 1), List.of(0, 1), (one, other) -> scores[one][other]);
		assertThat(pairs.byGold()).isEqualTo(Map.of(0, 0));
	}

}
