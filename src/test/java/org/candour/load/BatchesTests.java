package org.candour.load;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BatchesTests {

	@Test
	void areOfTheSameSizeButForTheLast() {
		assertThat(Batches.of(List.of(1, 2, 3, 4, 5), 2)).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
		assertThat(Batches.of(List.of(), 2)).isEmpty();
	}

	@Test
	void areNoHeavierThanAllowedUnlessOneValueIs() {
		assertThat(Batches.of(List.of(1, 2, 9, 3, 1, 1), 5, (value) -> value)).containsExactly(List.of(1, 2),
				List.of(9), List.of(3, 1, 1));
	}

}
