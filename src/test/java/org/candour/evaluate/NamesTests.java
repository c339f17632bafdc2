package org.candour.evaluate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@ParameterizedTest
	@CsvSource({ "Sir Peter Fahy, peter fahy", "The Ministry of Justice, ministry justice",
			"'Children’s Social Care', childrens social care", "Children's Social Care, children social care",
			"Café-Comité, cafe comite", "the, ''", "№ 5 Commission, no 5 commission" })
	void keepsTheWordsThatTell(String name, String plain) {
		assertThat(Names.plain(name)).isEqualTo(plain);
	}

	@ParameterizedTest
	@CsvSource({ "serious case review, the review, 1", "police reform, police budget, 0.5", "the, police, 0",
			"internal review report, external review, 0.5" })
	void comparesToTheNameWithFewerWords(String one, String other, double similarity) {
		assertThat(Names.similarity(one, other)).isEqualTo(similarity);
		assertThat(Names.similarity(other, one)).isEqualTo(similarity);
	}

	@Test
	void findsTheWordsOfOneNameInAnother() {
		assertThat(Names.contained("Grenfell Inquiry", "the Grenfell Tower Inquiry")).isTrue();
		assertThat(Names.contained("Inquiry", "the Grenfell Tower Inquiry")).isFalse();
		assertThat(Names.contained("Ferry Inquiry", "the Grenfell Tower Inquiry")).isFalse();
	}

}
