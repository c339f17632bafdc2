package org.candour.serve.ask;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.candour.serve.answer.Noun;
import org.candour.serve.answer.Reference;
import org.candour.serve.answer.RoleAnswer;
import org.candour.serve.ask.Mentions.Mentioned;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

/** The posts, ranks and groups of post-holders. */
@Component
public class Roles extends Entities<RoleFilter, RoleAnswer> {

	private final RoleNodes nodes;

	Roles(Rows rows, Mentions mentions, RoleNodes nodes) {
		super(rows, mentions);
		this.nodes = nodes;
	}

	@Override
	Choice choice(RoleFilter filter) {
		Node role = Cypher.node("Role").named("role");
		Node agency = Cypher.node("Agency").named("agency");
		Node person = Cypher.node("Person").named("person");
		Choice choice = choice(role, filter.id(), filter.name(), filter.written())
			.linked(role.relationshipTo(agency, "WITHIN"), agency, filter.agency())
			.linked(person.relationshipTo(role, "HELD"), person, filter.person());
		return (filter.collective() == null) ? choice : choice.in(role, "collective", List.of(filter.collective()));
	}

	@Override
	List<RoleAnswer> tell(List<String> ids, int most) {
		Function<String, Mentioned> mentioned = mentioned(ids, most);
		return this.nodes.of(ids).stream().map((node) -> tell(node, mentioned.apply(node.id()))).toList();
	}

	private static RoleAnswer tell(RoleNode node, Mentioned mentioned) {
		return new RoleAnswer(node.id(), node.name(), node.collective(), reference(node.agency()), holders(node),
				mentioned.mentions(), mentioned.evidence());
	}

	private static List<Reference> holders(RoleNode node) {
		return node.heldBy()
			.stream()
			.map((person) -> new Reference(person.id(), Noun.PERSON.label(), person.name()))
			.sorted(Comparator.comparing(Reference::id))
			.toList();
	}

}
