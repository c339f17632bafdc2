package org.candour.serve.ask;

import java.util.List;
import java.util.function.Function;

import org.candour.knowledge.AgencyKind;
import org.candour.serve.answer.AgencyAnswer;
import org.candour.serve.ask.Mentions.Mentioned;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

/** The organisations with a public duty, and their units. */
@Component
public class Agencies extends Entities<AgencyFilter, AgencyAnswer> {

	private final AgencyNodes nodes;

	Agencies(Rows rows, Mentions mentions, AgencyNodes nodes) {
		super(rows, mentions);
		this.nodes = nodes;
	}

	@Override
	Choice choice(AgencyFilter filter) {
		Node agency = Cypher.node("Agency").named("agency");
		Node whole = Cypher.node("Agency").named("whole");
		return choice(agency, filter.id(), filter.name(), filter.written())
			.in(agency, "kind", filter.kind().stream().map(AgencyKind::word).toList())
			.linked(agency.relationshipTo(whole, "PART_OF"), whole, filter.partOf());
	}

	@Override
	List<AgencyAnswer> tell(List<String> ids, int most) {
		Function<String, Mentioned> mentioned = mentioned(ids, most);
		return this.nodes.of(ids).stream().map((node) -> tell(node, mentioned.apply(node.id()))).toList();
	}

	private static AgencyAnswer tell(AgencyNode node, Mentioned mentioned) {
		return new AgencyAnswer(node.id(), node.name(), node.aliases(), node.kind(), reference(node.partOf()),
				mentioned.mentions(), mentioned.evidence());
	}

}
