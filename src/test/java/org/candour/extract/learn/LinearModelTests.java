package org.candour.extract.learn;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class LinearModelTests {

	private static final String MODEL = "trait,failing,none\nclause,-1.0,1.0\n\"word a, b\",0.5,-0.25\n";

	@Test
	void addsUpTheWeightsOfWhatIsSeen() {
		LinearModel model = LinearModel.read(MODEL, "model.csv");
		assertThat(model.probabilities(Set.of("clause", "word a, b", "unknown")))
			.containsExactly(new double[] { 1 / (1 + Math.exp(0.5)), 1 / (1 + Math.exp(-0.75)) }, within(1e-12));
	}

	@Test
	void isWrittenAsItIsRead() {
		assertThat(LinearModel.read(MODEL, "model.csv")).hasToString(MODEL);
	}

	@Test
	void knowsNothingUntilItIsTaught() {
		assertThat(LinearModel.untaught().labels()).isEmpty();
		assertThat(LinearModel.untaught().probabilities(Set.of("clause"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "word,none|m.csv: the first row must begin with 'trait'",
					"trait,none~clause,1,2|m.csv, row 2: 'clause' needs 1 numbers",
					"trait,none~clause,much|m.csv, row 2: 'clause' needs 1 numbers",
					"trait,none~clause,1~clause,2|m.csv, row 3: 'clause' is there twice" })
	void refusesWhatIsNoModel(String text, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> LinearModel.read(text.replace('~', '\n'), "m.csv"))
			.withMessage(message);
	}

}
