package org.candour.evaluate;

/** By what figures are given. */
public enum By {

	/** One figure for each sort of fact, kind of finding and type of relation. */
	KIND,
	/** What each rule brought. */
	RULE,
	/** As by kind, for each document. */
	DOCUMENT

}
