package org.candour.knowledge;

/** What sort of thing a finding says of an agency or role. */
public enum FindingKind {

	/** A shortcoming, omission, error or wrongdoing. */
	FAILING,
	/** A change for the better, made or claimed. */
	IMPROVEMENT,
	/**
	 * What followed for those responsible: no disciplinary action, a case to answer,
	 * management action.
	 */
	OUTCOME,
	/** None of these. */
	OBSERVATION;

	/**
	 * The word used for this kind in exports, requests and annotations.
	 * @return the name in lower case, for example {@code failing}
	 */
	public String word() {
		return Words.of(this);
	}

	/**
	 * Reads a kind from its word.
	 * @param word for example {@code failing}
	 * @return the kind
	 * @throws IllegalArgumentException if no kind has that word; the message lists those
	 * that exist
	 */
	public static FindingKind of(String word) {
		return Words.read(FindingKind.class, word);
	}

}
