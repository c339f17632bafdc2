package org.candour.knowledge;

/** What sort of public body an agency is. */
public enum AgencyKind {

	POLICE, PROSECUTOR, LOCAL_AUTHORITY, SOCIAL_CARE, SAFEGUARDING_BOARD, REGULATOR, HEALTH, GOVERNMENT, PARLIAMENT,
	COURT, MULTI_AGENCY, EDUCATION, CHARITY, COMPANY, OTHER;

	/**
	 * The word used for this kind in exports, requests and annotations.
	 * @return the name in lower case with hyphens, for example {@code local-authority}
	 */
	public String word() {
		return Words.of(this);
	}

	/**
	 * Reads a kind from its word.
	 * @param word for example {@code local-authority}
	 * @return the kind
	 * @throws IllegalArgumentException if no kind has that word; the message lists those
	 * that exist
	 */
	public static AgencyKind of(String word) {
		return Words.read(AgencyKind.class, word);
	}

}
