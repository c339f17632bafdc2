package org.candour.serve.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1" })
	void keepsFormulasFromBeingRun(String cell) {
		assertThat(Csv.safe(cell)).isEqualTo("'" + cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a=b", "1", "\"=1\"", "agency/x" })
	void leavesTheRestAsItIs(String cell) {
		assertThat(Csv.safe(cell)).isEqualTo(cell);
	}

}
