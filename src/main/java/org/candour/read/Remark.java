package org.candour.read;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of a file should know.
 *
 * @param file the file it is about
 * @param place where in the file, for example {@code row 3, field published}; null if it
 * is about the whole file
 * @param reason what is the matter
 * @param failure whether something was not done that was asked for
 */
public record Remark(Path file, @Nullable String place, String reason, boolean failure) {

	static Remark failure(Path file, String reason) {
		return new Remark(file, null, reason, true);
	}

	static Remark mention(Path file, String reason) {
		return new Remark(file, null, reason, false);
	}

	@Override
	public String toString() {
		return (this.place != null) ? "%s, %s: %s".formatted(this.file, this.place, this.reason)
				: "%s: %s".formatted(this.file, this.reason);
	}

}
