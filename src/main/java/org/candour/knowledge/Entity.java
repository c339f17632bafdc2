package org.candour.knowledge;

import java.util.List;

/** Something that facts are about. A victim, a child or a family member is never one. */
public sealed interface Entity permits Agency, Role, Person, Report, Event {

	/**
	 * What names this entity: within one reading a local id, in the graph a stable one
	 * such as {@code agency/greater-manchester-police}.
	 * @return the id
	 */
	String id();

	/**
	 * The name to show.
	 * @return the name
	 */
	String name();

	/**
	 * Where it is mentioned.
	 * @return at least one, sorted
	 */
	List<Evidence> evidence();

}
