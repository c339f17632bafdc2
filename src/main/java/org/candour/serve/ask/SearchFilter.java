package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param q words, any of which may occur, the more the better; those in quotation marks
 * occur in that order
 * @param in among what; empty for everything
 * @param limit how many hits at most, 1 to 100; 20 unless told
 */
public record SearchFilter(@Nullable String q, List<Searched> in, @Nullable Integer limit) implements Filter {

	private static final int USUAL = 20, LONGEST = 100;

	public SearchFilter {
		if (q == null) {
			throw new BadQuestionException("q", "'q' is needed: words to look for");
		}
		if (limit != null && (limit < 1 || limit > LONGEST)) {
			throw new BadQuestionException("limit", "A search gives 1 to %d hits, not %d".formatted(LONGEST, limit));
		}
	}

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	boolean isIn(Searched what) {
		return this.in.isEmpty() || this.in.contains(what);
	}

}
