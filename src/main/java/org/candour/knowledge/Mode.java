package org.candour.knowledge;

/**
 * With what standing something is said. An allegation is never shown as a finding, so the
 * mode goes wherever the fact goes.
 */
public enum Mode {

	/** A report, review, court or inquiry concluded it. */
	FOUND,
	/** The body concerned, or its spokesperson, concedes it. */
	ADMITTED,
	/**
	 * The body concerned says it in its own favour: an improvement, a promise, an
	 * explanation.
	 */
	CLAIMED,
	/** A person or body outside says it, or a source that is not named. */
	ALLEGED,
	/** Somebody rejects it. */
	DENIED,
	/** The document says it in its own voice. */
	REPORTED;

	/**
	 * The word used for this mode in exports, requests and annotations.
	 * @return the name in lower case, for example {@code found}
	 */
	public String word() {
		return Words.of(this);
	}

	/**
	 * Reads a mode from its word.
	 * @param word for example {@code found}
	 * @return the mode
	 * @throws IllegalArgumentException if no mode has that word; the message lists those
	 * that exist
	 */
	public static Mode of(String word) {
		return Words.read(Mode.class, word);
	}

}
