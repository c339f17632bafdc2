package org.candour.load;

/**
 * What a load changed in the graph.
 *
 * @param nodesWritten how many nodes are new or say something else than before
 * @param nodesDeleted how many nodes are no longer there
 * @param edgesWritten how many edges are new or say something else than before
 * @param edgesDeleted how many edges are no longer there
 */
public record Changes(int nodesWritten, int nodesDeleted, int edgesWritten, int edgesDeleted) {

	/**
	 * Whether the graph is as it was.
	 * @return true if nothing was written or deleted
	 */
	public boolean none() {
		return this.nodesWritten + this.nodesDeleted + this.edgesWritten + this.edgesDeleted == 0;
	}

}
