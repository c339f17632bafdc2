package org.candour.extract.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates, as precisely as the words are: {@code 2008}, {@code 2010-12},
 * {@code 2013-12-20} or {@code 2008/2010}. Relative ones are resolved against the day on
 * which the document was published, or against the date read before.
 */
final class Dates {

	/** A date and where its words begin, in UTF-16 units of the sentence's text. */
	record Found(int at, String iso) {
	}

	private static final String MONTH = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

	private static final Pattern DATE = Pattern
		.compile("(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?" + MONTH + "(?: (?<day2>\\d{1,2})(?:st|nd|rd|th)?,?)? " + YEAR
				+ "|" + MONTH.replace("month", "thatmonth") + " of (?<rel>that|this|last|the same|the following) year"
				+ "|(?:in |last )?" + MONTH.replace("month", "lastmonth") + " last year" + "|(?<=last )"
				+ MONTH.replace("month", "pastmonth") + "|(?:[Bb]etween|[Ff]rom) " + YEAR.replace("year", "from")
				+ " (?:and|to|until) " + YEAR.replace("year", "to") + "|" + YEAR.replace("year", "first")
				+ "[-–—/](?<second>(?:19|20)?\\d\\d)(?!\\d)" + "|" + YEAR.replace("year", "only")
				+ "|(?<=\\b(?:In|in) )" + MONTH.replace("month", "bare") + "\\b"
				+ "|(?<relative>last year|earlier this year|this year|the previous year|the following year)");

	private final @Nullable LocalDate published;

	private @Nullable Integer year;

	Dates(@Nullable LocalDate published) {
		this.published = published;
	}

	List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		Matcher matcher = DATE.matcher(text);
		while (matcher.find()) {
			String iso = iso(matcher);
			if (iso != null) {
				found.add(new Found(matcher.start(), iso));
			}
		}
		return found;
	}

	private @Nullable String iso(Matcher matcher) {
		if (matcher.group("year") != null) {
			String day = (matcher.group("day") != null) ? matcher.group("day") : matcher.group("day2");
			this.year = Integer.valueOf(matcher.group("year"));
			String iso = "%s-%s".formatted(matcher.group("year"), month(matcher.group("month")));
			return (day != null && Integer.parseInt(day) <= 31) ? "%s-%02d".formatted(iso, Integer.parseInt(day)) : iso;
		}
		if (matcher.group("from") != null) {
			this.year = Integer.valueOf(matcher.group("to"));
			return matcher.group("from") + "/" + matcher.group("to");
		}
		if (matcher.group("first") != null) {
			String second = matcher.group("second");
			return matcher.group("first") + "/"
					+ ((second.length() == 2) ? matcher.group("first").substring(0, 2) + second : second);
		}
		if (matcher.group("only") != null) {
			this.year = Integer.valueOf(matcher.group("only"));
			return matcher.group("only");
		}
		return relative(matcher);
	}

	private @Nullable String relative(Matcher matcher) {
		if (matcher.group("thatmonth") != null) {
			Integer base = relativeYear(matcher.group("rel") + " year");
			return (base == null) ? null : "%d-%s".formatted(base, month(matcher.group("thatmonth")));
		}
		if (matcher.group("lastmonth") != null) {
			return (this.published == null) ? null
					: "%d-%s".formatted(this.published.getYear() - 1, month(matcher.group("lastmonth")));
		}
		String bare = (matcher.group("pastmonth") != null) ? matcher.group("pastmonth") : matcher.group("bare");
		if (bare != null) {
			return past(bare);
		}
		Integer base = relativeYear(matcher.group("relative"));
		return (base == null) ? null : String.valueOf(base);
	}

	/** A month without a year is the last one before the document. */
	private @Nullable String past(String month) {
		if (this.published == null) {
			return null;
		}
		int number = Integer.parseInt(month(month));
		int year = (number <= this.published.getMonthValue()) ? this.published.getYear() : this.published.getYear() - 1;
		return "%d-%02d".formatted(year, number);
	}

	private @Nullable Integer relativeYear(String words) {
		Integer now = (this.published == null) ? null : Integer.valueOf(this.published.getYear());
		return switch (words.toLowerCase(Locale.ROOT)) {
			case "that year", "the same year" -> this.year;
			case "the following year", "the following year year" ->
				(this.year == null) ? null : Integer.valueOf(this.year + 1);
			case "the previous year" -> (this.year == null) ? null : Integer.valueOf(this.year - 1);
			case "last year" -> (now == null) ? null : Integer.valueOf(now - 1);
			default -> now;
		};
	}

	private static String month(String name) {
		return "%02d".formatted(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
	}

}
