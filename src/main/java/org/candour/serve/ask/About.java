package org.candour.serve.ask;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/**
 * Whom a finding is about, or a recommendation is addressed to.
 *
 * @param agency ids, names or aliases of agencies
 * @param units whether the units of an agency, and the roles within it and them, count as
 * well
 * @param role ids or names of roles
 */
public record About(List<String> agency, boolean units, List<String> role) implements Filter {

	/** Anybody. */
	public static final About ANYBODY = new About(List.of(), false, List.of());

	/** Through how many levels units and the roles within them are followed. */
	private static final int DEEPEST = 8;

	/** Narrows to what a relationship links to those that are meant. */
	void narrow(Choice choice, Node fact, String relationship) {
		Node whole = Cypher.node("Agency").named("agency");
		Node post = Cypher.node("Role").named("role");
		if (this.units) {
			choice.linked(fact.relationshipTo(Cypher.node("Entity").named("subject"), relationship)
				.relationshipTo(whole, "WITHIN", "PART_OF")
				.min(0)
				.max(DEEPEST), whole, this.agency);
		}
		else {
			choice.linked(fact.relationshipTo(whole, relationship), whole, this.agency);
		}
		choice.linked(fact.relationshipTo(post, relationship), post, this.role);
	}

}
