package org.candour.extract.mention;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportsTests {

	@Test
	void knowsOneReportByItsManyNames() {
		assertThat(Recognized.reports("A serious case review was published on Friday. The review found failings. "
				+ "The 300-page report says that the police did nothing. Its authors met in May."))
			.containsExactly("serious case review");
	}

	@Test
	void tellsTwoReportsApart() {
		assertThat(Recognized.reports("The report of the inquiry was published. An internal review by the force "
				+ "found the same. A separate review is under way."))
			.hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void leavesOutReportsThatAreNobodys() {
		assertThat(Recognized.reports("There have been enough reports. Every investigation takes a year. "
				+ "The council should publish a report within three months."))
			.isEmpty();
	}

	@Test
	void leavesOutTheReportOfANewspaper() {
		assertThat(Recognized.reports("The newspaper published a report about the town.")).isEmpty();
	}

	@Test
	void takesTheReportOfAnInquiryForTheInquiry() {
		assertThat(Recognized.reports("The public inquiry into the disaster took six years. "
				+ "Its final report describes decades of failure by the ministry."))
			.hasSize(1);
	}

}
