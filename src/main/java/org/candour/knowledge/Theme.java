package org.candour.knowledge;

/** What a finding is about; a finding has one or two. */
public enum Theme {

	RECOGNITION("Abuse or risk not seen, its scale misjudged"),
	RESPONSE("No, late or poor action; missed opportunities; not protected"),
	INVESTIGATION("Flawed inquiry, evidence or prosecution"),
	CHALLENGE("Another's decision or inaction not challenged or escalated"),
	INFORMATION_SHARING("Information not passed on"), RECORDS("No records, no attendance"),
	COORDINATION("Multi-agency working"), TRAINING("Training, skills, knowledge"), RESOURCES("Staff, money, workload"),
	OVERSIGHT("Management, supervision, leadership, continuity"), PRIORITIES("Targets, wrong focus"),
	ATTITUDES("Discrimination, disbelief, blame, hopelessness, culture"),
	POLICY("Policies, procedures or strategies missing or unused"),
	ACCOUNTABILITY("Discipline, openness, answering for it");

	private final String meaning;

	Theme(String meaning) {
		this.meaning = meaning;
	}

	/**
	 * What the theme covers.
	 * @return one phrase
	 */
	public String meaning() {
		return this.meaning;
	}

	/**
	 * The word used for this theme in exports, requests and annotations.
	 * @return the name in lower case with hyphens, for example
	 * {@code information-sharing}
	 */
	public String word() {
		return Words.of(this);
	}

	/**
	 * Reads a theme from its word.
	 * @param word for example {@code information-sharing}
	 * @return the theme
	 * @throws IllegalArgumentException if no theme has that word; the message lists those
	 * that exist
	 */
	public static Theme of(String word) {
		return Words.read(Theme.class, word);
	}

}
