package org.candour.serve.ask;

import java.util.List;

import org.candour.serve.ask.Ranking.Found;
import org.candour.serve.ask.Ranking.Ranked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static final List<Found> FOUND = List.of(new Found("statements", "finding/a", "Finding", null, List.of()),
			new Found("statements", "finding/b", "Finding", null, List.of()),
			new Found("passages", "x#1-2", "Passage", null, List.of("finding/b", "recommendation/c")),
			new Found("passages", "x#3-4", "Passage", null, List.of()),
			new Found("passages", "x#5-6", "Passage", null, List.of("finding/b")),
			new Found("names", "agency/d", "Agency", "D", List.of()));

	@Test
	void putsFirstWhatSeveralIndexesFind() {
		assertThat(new Ranking(FOUND).best(new SearchFilter("q", List.of(), null))).extracting(Ranked::id)
			.containsExactly("finding/b", "agency/d", "finding/a", "recommendation/c", "x#3-4");
	}

	@Test
	void countsTheBestSentenceAlone() {
		assertThat(new Ranking(FOUND).best(new SearchFilter("q", List.of(), 1))).extracting(Ranked::score)
			.containsExactly(1 / 62.0 + 1 / 61.0);
	}

	@Test
	void keepsWhatIsWanted() {
		assertThat(new Ranking(FOUND).best(new SearchFilter("q", List.of(Searched.PASSAGES, Searched.ENTITIES), null)))
			.extracting(Ranked::what)
			.containsExactly(Searched.ENTITIES, Searched.PASSAGES);
	}

}
