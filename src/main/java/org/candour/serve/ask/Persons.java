package org.candour.serve.ask;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.candour.serve.answer.Noun;
import org.candour.serve.answer.Office;
import org.candour.serve.answer.PersonAnswer;
import org.candour.serve.answer.Reference;
import org.candour.serve.ask.Mentions.Mentioned;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

/** The persons in public office or in a public capacity. */
@Component
public class Persons extends Entities<PersonFilter, PersonAnswer> {

	private final PersonNodes nodes;

	private final RoleNodes roles;

	Persons(Rows rows, Mentions mentions, PersonNodes nodes, RoleNodes roles) {
		super(rows, mentions);
		this.nodes = nodes;
		this.roles = roles;
	}

	@Override
	Choice choice(PersonFilter filter) {
		Node person = Cypher.node("Person").named("person");
		Node agency = Cypher.node("Agency").named("agency");
		return choice(person, filter.id(), filter.name(), filter.written()).linked(
				person.relationshipTo(Cypher.node("Role"), "HELD").relationshipTo(agency, "WITHIN"), agency,
				filter.agency());
	}

	@Override
	List<PersonAnswer> tell(List<String> ids, int most) {
		List<RoleNode> held = this.roles.heldBy(ids);
		Function<String, Mentioned> mentioned = mentioned(
				Stream.concat(ids.stream(), held.stream().map(RoleNode::id)).toList(), most);
		return this.nodes.of(ids).stream().map((node) -> tell(node, held, mentioned)).toList();
	}

	private static PersonAnswer tell(PersonNode node, List<RoleNode> held, Function<String, Mentioned> mentioned) {
		List<Office> offices = held.stream()
			.filter((role) -> role.heldBy().stream().anyMatch((person) -> person.id().equals(node.id())))
			.map((role) -> new Office(new Reference(role.id(), Noun.ROLE.label(), role.name()),
					reference(role.agency()), mentioned.apply(role.id()).evidence()))
			.toList();
		Mentioned self = mentioned.apply(node.id());
		return new PersonAnswer(node.id(), node.name(), node.aliases(), offices, self.mentions(), self.evidence());
	}

}
