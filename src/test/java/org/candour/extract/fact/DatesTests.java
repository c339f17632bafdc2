package org.candour.extract.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2013, 12, 20);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It was ordered in 2010.                  | 2010
			It was ordered in December 2010.         | 2010-12
			It was ordered on 3 May 2010.            | 2010-05-03
			It was ordered on 21st May 2010.         | 2010-05-21
			It was ordered on May 3, 2010.           | 2010-05-03
			Between 2008 and 2010 nothing was done.  | 2008/2010
			Nothing was done from 2008 to 2010.      | 2008/2010
			Nothing was done in 2008-10.             | 2008/2010
			""")
	void readsDatesAsPreciselyAsTheWordsAre(String text, String iso) {
		assertThat(iso(new Dates(null), text)).containsExactly(iso);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It was ordered last year.          | 2012
			It was ordered earlier this year.  | 2013
			It was ordered in May last year.   | 2012-05
			It was ordered in May.             | 2013-05
			""")
	void resolvesRelativeDatesAgainstTheDayOfTheDocument(String text, String iso) {
		assertThat(iso(new Dates(PUBLISHED), text)).containsExactly(iso);
		assertThat(iso(new Dates((@Nullable LocalDate) null), text)).isEmpty();
	}

	@Test
	void takesAMonthThatIsStillToComeForLastYears() {
		assertThat(iso(new Dates(LocalDate.of(2013, 3, 1)), "It was ordered in May.")).containsExactly("2012-05");
	}

	@Test
	void resolvesRelativeDatesAgainstTheOneBefore() {
		Dates dates = new Dates(null);
		assertThat(iso(dates, "He was told in 2008.")).containsExactly("2008");
		assertThat(iso(dates, "In April of that year he wrote.")).containsExactly("2008-04");
		assertThat(iso(dates, "It closed the following year.")).containsExactly("2009");
	}

	@ParameterizedTest
	@CsvSource({ "They may act.", "'There were 2,008 calls.'", "March on." })
	void takesNothingElseForADate(String text) {
		assertThat(iso(new Dates(PUBLISHED), text)).isEmpty();
	}

	private static List<String> iso(Dates dates, String text) {
		return dates.in(text).stream().map(Dates.Found::iso).toList();
	}

}
