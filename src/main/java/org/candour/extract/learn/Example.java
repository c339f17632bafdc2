package org.candour.extract.learn;

import java.util.Set;

/**
 * Something that was seen, and what it is.
 *
 * @param source where it was seen: a trait that occurs in one source only teaches nothing
 * about another
 * @param label what it is; {@link #NONE} for what is none of the others
 * @param traits what was seen of it
 */
public record Example(String source, String label, Set<String> traits) {

	/** The label of what is none of the others. */
	public static final String NONE = "none";

}
