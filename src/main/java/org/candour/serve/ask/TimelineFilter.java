package org.candour.serve.ask;

import java.util.Objects;
import java.util.stream.Stream;

import org.candour.knowledge.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Whose timeline is wanted: exactly one of agency, report and theme.
 *
 * @param agency id, name or alias of an agency
 * @param units whether what concerns its units, and the roles within it and them, counts
 * as well
 * @param report id, name or alias of a report
 * @param theme a theme
 */
public record TimelineFilter(@Nullable String agency, boolean units, @Nullable String report,
		@Nullable Theme theme) implements Filter {

	public TimelineFilter {
		if (Stream.of(agency, report, theme).filter(Objects::nonNull).count() != 1) {
			throw new BadQuestionException("agency", "A timeline is that of one agency, one report or one theme");
		}
	}

}
