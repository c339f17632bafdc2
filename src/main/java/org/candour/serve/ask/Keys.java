package org.candour.serve.ask;

import java.util.List;

/**
 * What tells one entry of a list from the others, and by which the list is ordered.
 *
 * @param values for a node its id, for an edge its type and the ids of its ends
 */
record Keys(List<String> values) {

	/** The id of the relation that these tell from others. */
	String relation() {
		return "relation/" + String.join("/", this.values);
	}

	static List<String> first(List<Keys> some) {
		return some.stream().map((keys) -> keys.values().getFirst()).toList();
	}

}
