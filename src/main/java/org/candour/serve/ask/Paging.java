package org.candour.serve.ask;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many entries at most, 1 to 200; 50 unless told
 * @param cursor where the page before ended, as it was given out; null for the first page
 * @param total whether to count the whole list, too
 */
public record Paging(@Nullable Integer limit, @Nullable String cursor, boolean total) {

	/** The longest page. */
	public static final int LONGEST = 200;

	/** How long a page is unless told. */
	public static final int USUAL = 50;

	/** The beginning of a list. */
	public static final Paging FIRST = new Paging(null, null, false);

	public Paging {
		if (limit != null && (limit < 1 || limit > LONGEST)) {
			throw new BadQuestionException("limit", "A page has 1 to %d entries, not %d".formatted(LONGEST, limit));
		}
	}

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	/**
	 * Where to go on from.
	 * @param filter the question
	 * @param keys by how many keys its answers are ordered
	 * @return the position, null to begin
	 * @throws BadQuestionException if the cursor is none of that question
	 */
	@Nullable Position position(Filter filter, int keys) {
		return (this.cursor != null) ? Position.read(this.cursor, filter, keys) : null;
	}

}
