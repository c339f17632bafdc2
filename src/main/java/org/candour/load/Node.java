package org.candour.load;

import java.util.Map;

/**
 * A node as it is to stand in the graph.
 *
 * @param name its label and id
 * @param properties what it says, without the id; no value is null
 */
record Node(Key name, Map<String, Object> properties) implements Row<Key> {

	@Override
	public String statement() {
		return this.name.label();
	}

	@Override
	public Map<String, Object> parameter() {
		return Map.of("id", this.name.id(), "properties",
				Properties.of(this.properties).with("id", this.name.id()).with("hash", hash()).map());
	}

	@Override
	public String hash() {
		return Hash.of(this.properties);
	}

}
