package org.candour.evaluate;

/** How figures are written. */
public enum Form {

	/** For people. */
	TABLE,
	/** For programs. */
	JSON,
	/** For spreadsheets, and to keep. */
	CSV

}
