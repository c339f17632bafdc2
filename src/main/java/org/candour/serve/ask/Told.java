package org.candour.serve.ask;

import java.util.List;

import org.candour.knowledge.Mode;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What is asked of tellings. An edge carries them as parallel lists, and one and the same
 * telling must match everything.
 *
 * @param mode with what standing
 * @param asserter ids, names or aliases of who tells it
 * @param document ids of documents
 * @param publisher publishers of documents
 */
record Told(List<Mode> mode, List<String> asserter, List<String> document, List<String> publisher) {

	private static final Node ASSERTER = Cypher.node("Entity").named("asserter");

	private static final Node PASSAGE = Cypher.node("Passage").named("passage");

	private static final Node DOCUMENT = Cypher.node("Document").named("document");

	private static final String[] ASSERTIONS = { "FOUND", "ADMITTED", "CLAIMED", "ALLEGED", "DENIED", "REPORTED" };

	boolean isEmpty() {
		return this.mode.isEmpty() && this.asserter.isEmpty() && !isOfDocuments();
	}

	private boolean isOfDocuments() {
		return !this.document.isEmpty() || !this.publisher.isEmpty();
	}

	/** Narrows findings, which are quoted in passages. */
	void narrowFindings(Choice choice, Node finding) {
		if (isEmpty()) {
			return;
		}
		Relationship quoted = finding.relationshipTo(PASSAGE, "QUOTED_IN").named("quoted");
		choice.matching(quoted);
		if (!this.asserter.isEmpty()) {
			choice.matching(ASSERTER.relationshipTo(finding, ASSERTIONS));
		}
		narrow(choice, quoted);
	}

	/** Narrows relationships, which name the passages that they are quoted in. */
	void narrowRelationships(Choice choice, Relationship related) {
		if (isEmpty()) {
			return;
		}
		if (isOfDocuments()) {
			choice.matching(PASSAGE).where(PASSAGE.property("id").in(related.property("passages")));
		}
		if (!this.asserter.isEmpty()) {
			choice.matching(ASSERTER);
		}
		narrow(choice, related);
	}

	private void narrow(Choice choice, Relationship edge) {
		if (isOfDocuments()) {
			choice.matching(PASSAGE.relationshipTo(DOCUMENT, "IN"))
				.in(DOCUMENT, "id", this.document)
				.in(DOCUMENT, "publisher", this.publisher);
		}
		if (!this.asserter.isEmpty()) {
			choice.where(Names.mean(ASSERTER, this.asserter));
		}
		SymbolicName i = Cypher.name("i");
		Condition one = Cypher.noCondition();
		if (!this.mode.isEmpty()) {
			one = one.and(at(edge, "modes", i).in(Cypher.anonParameter(this.mode.stream().map(Mode::word).toList())));
		}
		if (!this.asserter.isEmpty()) {
			one = one.and(ASSERTER.property("id").in(Cypher.split(at(edge, "assertedBy", i), " ")));
		}
		if (isOfDocuments()) {
			one = one.and(at(edge, "passages", i).isEqualTo(PASSAGE.property("id")));
		}
		choice.where(Cypher.any(i)
			.in(Cypher.range(Cypher.literalOf(0), Cypher.size(edge.property("quotes")).subtract(Cypher.literalOf(1))))
			.where(one));
	}

	private static Expression at(Relationship edge, String property, SymbolicName i) {
		return Cypher.valueAt(edge.property(property), i);
	}

}
