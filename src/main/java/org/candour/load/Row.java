package org.candour.load;

import java.util.Map;

/**
 * A node or an edge as it is to stand in the graph.
 *
 * @param <K> what names it
 */
sealed interface Row<K> permits Node, Edge {

	/**
	 * What names it: two rows of one name would be one thing in the graph.
	 * @return the name
	 */
	K name();

	/**
	 * Which statement writes it.
	 * @return the name of a file in {@code cypher/load}, without its ending
	 */
	String statement();

	/**
	 * What the statement needs of it, including its hash.
	 * @return the row as a parameter
	 */
	Map<String, Object> parameter();

	/**
	 * A hash of all that it says, by which it is known whether the graph says the same
	 * already.
	 * @return the hash
	 */
	String hash();

}
