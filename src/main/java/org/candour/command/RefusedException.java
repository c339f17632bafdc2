package org.candour.command;

import org.jspecify.annotations.Nullable;

/**
 * That nothing was done, for a reason which whoever gave the command can understand; it
 * is shown without a stack trace.
 */
public class RefusedException extends RuntimeException {

	/**
	 * Refuses a command.
	 * @param reason why, in whole sentences, with what to do about it; empty if that has
	 * been said already
	 * @param cause what led to it, or null
	 */
	public RefusedException(String reason, @Nullable Throwable cause) {
		super(reason, cause);
	}

}
