package org.candour.load;

import java.util.Map;

/**
 * An edge as it is to stand in the graph.
 *
 * @param name its type and ends
 * @param kind which kind of edge it is
 * @param properties what it says; no value is null
 */
record Edge(Name name, Kind kind, Map<String, Object> properties) implements Row<Edge.Name> {

	Edge(Kind kind, Key from, Key to, Map<String, Object> properties) {
		this(new Name(kind.name(), from, to), kind, properties);
	}

	Edge(Kind kind, Enum<?> type, Key from, Key to, Map<String, Object> properties) {
		this(new Name(type.name(), from, to), kind, properties);
	}

	@Override
	public String statement() {
		return this.kind.name();
	}

	@Override
	public Map<String, Object> parameter() {
		return Map.of("type", this.name.type(), "from", this.name.from().id(), "to", this.name.to().id(), "properties",
				Properties.of(this.properties).with("hash", hash()).map());
	}

	@Override
	public String hash() {
		return Hash.of(this.properties);
	}

	/**
	 * What names an edge: there is one for a type and a pair of ends.
	 *
	 * @param type the type of the relationship
	 * @param from the node it starts from
	 * @param to the node it leads to
	 */
	record Name(String type, Key from, Key to) {

	}

	/** The kinds of edge, each written by one statement. */
	enum Kind {

		/** A passage stands in a document. */
		IN,
		/** An entity is mentioned in a passage. */
		MENTIONED_IN,
		/** A finding or recommendation is told in a passage. */
		QUOTED_IN,
		/** Somebody asserts a finding; the type is the mode. */
		ASSERTED,
		/** A finding is about an agency or role. */
		ATTRIBUTED_TO,
		/** A finding has a theme. */
		HAS_THEME,
		/** Somebody recommends something. */
		RECOMMENDED,
		/** A recommendation is addressed to an agency or role. */
		ADDRESSED_TO,
		/** A recommendation answers a finding: derived. */
		ANSWERS,
		/** A role is one of an agency. */
		WITHIN,
		/** A person held a role. */
		HELD,
		/** An agency is a unit of another. */
		PART_OF,
		/** Two entities are related; the type is that of the relation. */
		RELATED

	}

}
