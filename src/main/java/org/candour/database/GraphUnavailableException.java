package org.candour.database;

import org.jspecify.annotations.Nullable;

/**
 * The embedded graph cannot be opened, for a reason that whoever started the program can
 * remove. The message says what stands in the way, {@link #remedy()} what to do.
 */
public abstract sealed class GraphUnavailableException extends RuntimeException
		permits GraphInUseException, BoltPortInUseException {

	private final String remedy;

	GraphUnavailableException(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	/**
	 * What to do about it.
	 * @return one or two sentences
	 */
	public String remedy() {
		return this.remedy;
	}

}
