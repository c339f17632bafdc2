package org.candour.serve.ask;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PathsTests {

	@Test
	void leadAlongEveryTypeOfRelationship() {
		assertThat(Pattern.compile("[:|]([A-Z_]{2,})")
			.matcher(Paths.FIND)
			.results()
			.map((MatchResult type) -> type.group(1))).containsAll(EdgeType.ALL.stream().map(EdgeType::name).toList())
			.doesNotContain("MENTIONED_IN", "QUOTED_IN", "IN", "HAS_THEME", "ANSWERS")
			.doesNotHaveDuplicates();
	}

}
