package org.candour.serve.ask;

import java.util.List;

import org.candour.knowledge.Mode;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * How something is told. An edge carries its tellings as parallel lists, and one and the
 * same telling must match everything: "admitted by the force" is not "found by the review
 * and denied by the force".
 *
 * @param mode with what standing
 * @param asserter ids, names or aliases of who tells it
 * @param written where it stands
 * @param publishers how many independent publishers tell it at least; that counts all
 * tellings
 */
public record Told(List<Mode> mode, List<String> asserter, Written written,
		@Nullable Integer publishers) implements Filter {

	/** However. */
	public static final Told ANYHOW = new Told(List.of(), List.of(), Written.ANYWHERE, null);

	private static final Node ASSERTER = Cypher.node("Entity").named("asserter");

	private static final Node PASSAGE = Cypher.node("Passage").named("passage");

	private static final Node DOCUMENT = Cypher.node("Document").named("document");

	private static final String[] ASSERTIONS = { "FOUND", "ADMITTED", "CLAIMED", "ALLEGED", "DENIED", "REPORTED" };

	/** Narrows findings, which are quoted in passages. */
	void narrowFindings(Choice choice, Node finding) {
		publishedBy(choice, finding, this.publishers);
		if (isAnyTelling()) {
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
		if (this.publishers != null) {
			choice.where(related.property("publishers").gte(Cypher.anonParameter(this.publishers)));
		}
		if (isAnyTelling()) {
			return;
		}
		if (!this.written.isAnywhere()) {
			choice.matching(PASSAGE).where(PASSAGE.property("id").in(related.property("passages")));
		}
		if (!this.asserter.isEmpty()) {
			choice.matching(ASSERTER);
		}
		narrow(choice, related);
	}

	/** Narrows to what enough independent publishers tell. */
	static void publishedBy(Choice choice, Node fact, @Nullable Integer publishers) {
		if (publishers != null) {
			Node any = Cypher.node("Document").named("any");
			choice.where(
					Cypher
						.count(Cypher
							.match(fact.relationshipTo(Cypher.node("Passage"), "QUOTED_IN").relationshipTo(any, "IN"))
							.returningDistinct(
									Cypher.coalesce(any.property("publisher"), any.getRequiredSymbolicName()))
							.build(), fact)
						.gte(Cypher.anonParameter(publishers)));
		}
	}

	private boolean isAnyTelling() {
		return this.mode.isEmpty() && this.asserter.isEmpty() && this.written.isAnywhere();
	}

	private void narrow(Choice choice, Relationship edge) {
		SymbolicName i = Cypher.name("i");
		Condition one = Cypher.noCondition();
		if (!this.written.isAnywhere()) {
			choice.matching(PASSAGE.relationshipTo(DOCUMENT, "IN"));
			this.written.narrow(choice, DOCUMENT);
			one = one.and(at(edge, "passages", i).isEqualTo(PASSAGE.property("id")));
		}
		if (!this.asserter.isEmpty()) {
			choice.where(Names.mean(ASSERTER, this.asserter));
			one = one.and(ASSERTER.property("id").in(Cypher.split(at(edge, "assertedBy", i), " ")));
		}
		if (!this.mode.isEmpty()) {
			one = one.and(at(edge, "modes", i).in(Cypher.anonParameter(this.mode.stream().map(Mode::word).toList())));
		}
		choice.where(Cypher.any(i)
			.in(Cypher.range(Cypher.literalOf(0), Cypher.size(edge.property("quotes")).subtract(Cypher.literalOf(1))))
			.where(one));
	}

	private static Expression at(Relationship edge, String property, SymbolicName i) {
		return Cypher.valueAt(edge.property(property), i);
	}

}
