package org.candour.serve.ask;

import org.jspecify.annotations.Nullable;

/**
 * How much of an agency's record is wanted.
 *
 * @param units whether what is said of its units, and of the roles within it and them,
 * counts as well
 * @param most how many findings of each standing, and how many recommendations, are told
 * at most, 0 to 50; 5 unless told
 */
public record RecordFilter(boolean units, @Nullable Integer most) implements Filter {

	private static final int USUAL = 5, LONGEST = 50;

	public RecordFilter {
		if (most != null && (most < 0 || most > LONGEST)) {
			throw new BadQuestionException("most", "A record tells 0 to %d of each, not %d".formatted(LONGEST, most));
		}
	}

	int length() {
		return (this.most != null) ? this.most : USUAL;
	}

}
