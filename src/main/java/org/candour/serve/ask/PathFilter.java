package org.candour.serve.ask;

import org.jspecify.annotations.Nullable;

/**
 * Which ways between two entities are wanted.
 *
 * @param from id, name or alias of where they begin
 * @param to id, name or alias of where they end
 * @param longest how many edges one has at most, 1 to 6; 4 unless told
 * @param most how many are told at most, 1 to 10; 3 unless told
 */
public record PathFilter(@Nullable String from, @Nullable String to, @Nullable Integer longest,
		@Nullable Integer most) implements Filter {

	public PathFilter {
		needed("from", from);
		needed("to", to);
		within("longest", longest, 6);
		within("most", most, 10);
	}

	int length() {
		return (this.longest != null) ? this.longest : 4;
	}

	int number() {
		return (this.most != null) ? this.most : 3;
	}

	private static void needed(String name, @Nullable String value) {
		if (value == null) {
			throw new BadQuestionException(name, "'%s' is needed: an id, name or alias".formatted(name));
		}
	}

	private static void within(String name, @Nullable Integer value, int greatest) {
		if (value != null && (value < 1 || value > greatest)) {
			throw new BadQuestionException(name, "'%s' is 1 to %d, not %d".formatted(name, greatest, value));
		}
	}

}
