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

	static final Changes NONE = new Changes(0, 0, 0, 0);

	/**
	 * Whether the graph is as it was.
	 * @return true if nothing was written or deleted
	 */
	public boolean none() {
		return equals(NONE);
	}

	Changes plus(Changes others) {
		return new Changes(this.nodesWritten + others.nodesWritten, this.nodesDeleted + others.nodesDeleted,
				this.edgesWritten + others.edgesWritten, this.edgesDeleted + others.edgesDeleted);
	}

}
