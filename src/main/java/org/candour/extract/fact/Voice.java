package org.candour.extract.fact;

import java.util.List;

import org.candour.extract.mention.Referent;

/**
 * Who says something, and how.
 *
 * @param speakers who says it, the nearest first: a report that a person quotes stands
 * before the person; empty for the document itself and for a source that is not named
 * @param stance how it is said
 */
record Voice(List<Referent> speakers, Stance stance) {

	enum Stance {

		/** The document says it in its own voice. */
		NARRATES,
		/** Somebody says it. */
		SAYS,
		/** Somebody concludes it. */
		FINDS,
		/** Somebody concedes it. */
		ADMITS,
		/** Somebody rejects it. */
		DENIES,
		/** Somebody holds it against another, or it is only said to be so. */
		ALLEGES

	}

	static final Voice DOCUMENT = new Voice(List.of(), Stance.NARRATES);

	/** "I do not accept that": whoever speaks here rejects it. */
	static final Voice OWN_DENIAL = new Voice(List.of(), Stance.DENIES);

	static final Voice UNNAMED = new Voice(List.of(), Stance.ALLEGES);

	Voice {
		speakers = List.copyOf(speakers);
	}

	static Voice of(Referent speaker, Stance stance) {
		return new Voice(List.of(speaker), stance);
	}

	boolean isDocument() {
		return this.stance == Stance.NARRATES;
	}

	boolean isReport() {
		return !this.speakers.isEmpty() && this.speakers.getFirst().type() == Referent.Type.REPORT;
	}

}
