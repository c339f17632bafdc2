package org.candour.serve.answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NounTests {

	@ParameterizedTest
	@CsvSource({ "AGENCY, agency/greater-manchester-police, /api/agencies/greater-manchester-police",
			"ROLE, role/a-force/chief-constable, /api/roles/a-force/chief-constable",
			"THEME, records, /api/themes/records",
			"DOCUMENT, a b;c?d%e#f.txt, /api/documents/a%20b%3Bc%3Fd%25e%23f.txt",
			"DOCUMENT, \uD83D\uDCDC.txt, /api/documents/%F0%9F%93%9C.txt" })
	void givesEachIdAnAddress(Noun noun, String id, String address) {
		assertThat(noun.address(id)).isEqualTo(address);
	}

	@Test
	void knowsWhoseIdItIs() {
		assertThat(Noun.of("agency/a")).contains(Noun.AGENCY);
		assertThat(Noun.of("role/a/b")).contains(Noun.ROLE);
		assertThat(Noun.of("Greater Manchester Police")).isEmpty();
		assertThat(Noun.of("agency")).isEmpty();
		assertThat(Noun.AGENCY.id("a")).isEqualTo("agency/a");
	}

}
