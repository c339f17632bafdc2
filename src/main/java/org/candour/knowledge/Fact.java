package org.candour.knowledge;

/** What somebody says of entities. */
public sealed interface Fact permits Finding, Recommendation, Relation {

	/**
	 * What names this fact: within one reading a local id, in the graph a stable one
	 * derived from its content.
	 * @return the id
	 */
	String id();

}
