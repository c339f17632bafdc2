package org.candour.read;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTests {

	@ParameterizedTest
	@ValueSource(strings = { "Date published: 20 December 2013", "Published 20 Dec 2013",
			"First published on 20th December, 2013", "Published: Friday 20 December 2013 10:45",
			"PUBLISHED: 00:01, 20 December 2013 | UPDATED: 09:12, 21 December 2013",
			"Posted on December 20, 2013 by the editor", "Publication date: 2013-12-20", "Date: 20/12/2013",
			"Issued: Fri, 20th of Dec. 2013", "20 December 2013", "  Friday 20 December 2013 12.00 GMT  ", "2013-12-20",
			"(20 December 2013)", "LONDON, 20 December 2013 – The force failed." })
	void findsTheDayOfPublication(String line) {
		assertThat(Dateline.of("A headline of 1 May 2012\n\n" + line + "\n\nThe text."))
			.contains(LocalDate.of(2013, 12, 20));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "On 20 December 2013 the review was published.", "The review was published 20 December 2013.",
					"Last updated: 20 December 2013", "20 December 2013 was the day it ended.",
					"Published: 31 February 2013", "20 December 20134", "Date of birth 20 December 2013" })
	void passesOverOtherDates(String line) {
		assertThat(Dateline.of("A headline\n" + line)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a line\n", "and so it goes on without a stop " })
	void looksNearTheTopOnly(String filler) {
		assertThat(Dateline.of(filler.repeat(200) + "\nPublished: 20 December 2013")).isEmpty();
	}

}
