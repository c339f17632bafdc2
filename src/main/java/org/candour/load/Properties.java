package org.candour.load;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Gathers properties, leaving out what is not known. */
final class Properties {

	private final Map<String, Object> map;

	private Properties(Map<String, Object> map) {
		this.map = new TreeMap<>(map);
	}

	static Properties of(Map<String, Object> properties) {
		return new Properties(properties);
	}

	static Properties of(String name, @Nullable Object value) {
		return new Properties(Map.of()).with(name, value);
	}

	Properties with(String name, @Nullable Object value) {
		if (value != null) {
			this.map.put(name, value);
		}
		return this;
	}

	Map<String, Object> map() {
		return Map.copyOf(this.map);
	}

}
