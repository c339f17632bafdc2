package org.candour.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be done so that the graph has some rows and no others.
 *
 * @param <R> the kind of rows
 * @param written the rows that are new or say something else than before
 * @param deleted the element ids of what is no longer wanted
 */
record Difference<R extends Row<?>>(List<R> written, List<String> deleted) {

	/**
	 * Compares what is there with what is wanted.
	 * @param <K> what names a row
	 * @param <R> the kind of rows
	 * @param present what is there, by name
	 * @param wanted what is to be there
	 * @return the difference
	 */
	static <K, R extends Row<K>> Difference<R> between(Map<K, Present> present, List<R> wanted) {
		Map<K, Present> gone = new HashMap<>(present);
		List<R> written = new ArrayList<>();
		for (R row : wanted) {
			Present there = gone.remove(row.name());
			if (there == null || !there.hash().equals(row.hash())) {
				written.add(row);
			}
		}
		return new Difference<>(written, gone.values().stream().map(Present::element).toList());
	}

	/**
	 * A node or edge of the graph.
	 *
	 * @param hash the hash it was loaded with
	 * @param element what Neo4j calls it
	 */
	record Present(String hash, String element) {

	}

}
