package org.candour.serve.ask;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PositionTests {

	@Test
	void comesBackAsItWasGivenOut() {
		Position position = new Position(List.of("HELD", "person/a", "role/\u00E9\uD83D\uDCDC"));
		String cursor = position.write(RelationshipFilter.ALL);
		assertThat(cursor).matches("[A-Za-z0-9_-]+");
		assertThat(Position.read(cursor, RelationshipFilter.ALL, 3)).isEqualTo(position);
	}

	@Test
	void belongsToOneQuestion() {
		String cursor = new Position(List.of("finding/a")).write(FindingFilter.ALL);
		assertThatExceptionOfType(BadQuestionException.class)
			.isThrownBy(() -> Position.read(cursor, FindingFilter.ALL.about("agency/a"), 1))
			.withMessageContaining("another question");
		assertThatExceptionOfType(BadQuestionException.class)
			.isThrownBy(() -> Position.read(cursor, FindingFilter.ALL, 3));
	}

	@ParameterizedTest
	@MethodSource("org.candour.serve.HostileStrings#all")
	void isNothingElse(String cursor) {
		assertThatExceptionOfType(BadQuestionException.class)
			.isThrownBy(() -> Position.read(cursor, FindingFilter.ALL, 1))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("cursor"));
	}

}
