package org.candour.evaluate;

import java.util.Arrays;

import org.candour.knowledge.Agency;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Event;
import org.candour.knowledge.Person;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;

/** The types of entity, in the order in which they are reported. */
enum EntityType {

	AGENCY("Agency"), PERSON("Person"), ROLE("Role"), REPORT("Report"), EVENT("Event");

	private final String label;

	EntityType(String label) {
		this.label = label;
	}

	/** The name as annotations and exports have it. */
	String label() {
		return this.label;
	}

	/** The name of the measure. */
	String measure() {
		return this.label.toLowerCase(java.util.Locale.ROOT);
	}

	static EntityType of(Entity entity) {
		return switch (entity) {
			case Agency agency -> AGENCY;
			case Person person -> PERSON;
			case Role role -> ROLE;
			case Report report -> REPORT;
			case Event event -> EVENT;
		};
	}

	/**
	 * Reads a type from its label.
	 * @throws IllegalArgumentException if there is no such type; the message lists those
	 * that exist
	 */
	static EntityType of(String label) {
		return Arrays.stream(values())
			.filter((type) -> type.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'%s' is no type of entity: allowed are %s".formatted(label,
					String.join(", ", Arrays.stream(values()).map(EntityType::label).toList()))));
	}

}
