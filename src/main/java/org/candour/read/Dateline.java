package org.candour.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The day of publication as it is written near the top of a text: "Date published: 20
 * December 2013", "First published Fri 20 Dec 2013 12.00 GMT", or a line that holds
 * nothing but a date. A date inside a sentence is none, nor that of an update.
 */
final class Dateline {

	/** How much of a text is its top, in characters and in lines. */
	private static final int TOP = 4000;

	private static final int LINES = 40;

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String MONTH = "(?<month%d>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
			+ "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

	/** The day before the month, the month before the day, ISO 8601, or 20/12/2013. */
	private static final Pattern DATE = Pattern
		.compile("(?i)(?<!\\d)(?:(?<day1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH.formatted(1)
				+ ",?\\s+(?<year1>\\d{4})|" + MONTH.formatted(2)
				+ "\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year2>\\d{4})"
				+ "|(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})"
				+ "|(?<day4>\\d{1,2})/(?<month4>\\d{1,2})/(?<year4>\\d{4}))(?!\\d)");

	private static final String TIME = "(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:gmt|bst|utc|et|est|edt)?)";

	private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?";

	/** What stands before the date in a line that gives it as that of publication. */
	private static final Pattern LABEL = Pattern.compile("(?i)[\\s\\p{Punct}]*(?:date\\s+)?(?:first\\s+)?"
			+ "(?:published|posted|issued|released|publication\\s+date|release\\s+date|date\\s+of\\s+publication|date)"
			+ "(?:\\s+on|\\s+at)?[\\s\\p{Punct}–—]*(?:" + TIME + ",?\\s*)?" + WEEKDAY);

	/** A press release begins with the place, in capitals, and the date. */
	private static final Pattern PLACE = Pattern.compile("\\s*[A-Z][A-Z .'’-]{2,40},\\s+(?i:" + WEEKDAY + ")");

	private static final Pattern NOTHING = Pattern.compile("(?i)[\\s\\p{Punct}]*" + WEEKDAY);

	private static final Pattern NOTHING_MORE = Pattern.compile("(?i)[\\s,]*(?:at\\s+)?" + TIME + "?[\\s\\p{Punct}]*");

	private Dateline() {
	}

	static Optional<LocalDate> of(String text) {
		return text.substring(0, Math.min(TOP, text.length()))
			.lines()
			.limit(LINES)
			.flatMap((line) -> inLine(line).stream())
			.findFirst();
	}

	private static Optional<LocalDate> inLine(String line) {
		Matcher date = DATE.matcher(line);
		if (!date.find()) {
			return Optional.empty();
		}
		String before = line.substring(0, date.start());
		boolean alone = NOTHING.matcher(before).matches() && NOTHING_MORE.matcher(line.substring(date.end())).matches();
		if (!alone && !LABEL.matcher(before).matches() && !PLACE.matcher(before).matches()) {
			return Optional.empty();
		}
		return IntStream.rangeClosed(1, 4)
			.filter((form) -> date.group("year" + form) != null)
			.mapToObj((form) -> date(date.group("year" + form), date.group("month" + form), date.group("day" + form)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month)
					: MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
			return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
