package org.candour.serve.ask;

import java.util.List;
import java.util.Map;

import org.candour.serve.answer.RelationshipAnswer;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import org.springframework.stereotype.Component;

/** The relationships between entities, each with every telling of it. */
@Component
@Asked
public class Relationships {

	private static final String TELL = """
			UNWIND $edges AS edge
			MATCH (from:Entity {id: edge[1]})-[related]->(to:Entity {id: edge[2]})
			WHERE type(related) = edge[0]
			RETURN
			  'relation/' + type(related) + '/' + from.id + '/' + to.id AS id,
			  type(related) AS type,
			  from {.id, .name, type: head([label IN labels(from) WHERE label <> 'Entity'])} AS from,
			  to {.id, .name, type: head([label IN labels(to) WHERE label <> 'Entity'])} AS to,
			  related.date AS date, related.documents AS documents, related.publishers AS publishers,
			  COLLECT { UNWIND coalesce(related.modes, []) AS mode RETURN DISTINCT mode ORDER BY mode } AS modes,
			  COLLECT {
			    UNWIND range(0, size(related.quotes) - 1) AS i
			    MATCH (passage:Passage {id: related.passages[i]})-[:IN]->(document)
			    RETURN {
			      quote: related.quotes[i], mode: related.modes[i], start: related.starts[i], end: related.ends[i],
			      rule: related.rules[i], sentence: passage.text,
			      assertedBy: [name IN split(coalesce(related.assertedBy[i], ''), ' ') WHERE name <> '' | head(COLLECT {
			        MATCH (asserter:Entity {id: name})
			        RETURN asserter {.id, .name, type: head([label IN labels(asserter) WHERE label <> 'Entity'])}
			      })],
			      document: document {.id, .title, .publisher, .published, .address}
			    }
			    ORDER BY document.id, related.starts[i], related.ends[i], i
			  } AS evidence
			ORDER BY type, from.id, to.id
			""";

	private final Rows rows;

	Relationships(Rows rows) {
		this.rows = rows;
	}

	/**
	 * Lists relationships by type, then by the ids of their ends.
	 * @param filter which
	 * @param paging which part of them
	 * @return that part
	 * @throws BadQuestionException if the cursor is none
	 */
	public Part<RelationshipAnswer> some(RelationshipFilter filter, Paging paging) {
		return this.rows.choose(choice(filter), filter, paging).map(this::tell);
	}

	List<RelationshipAnswer> tell(List<Keys> edges) {
		return this.rows.read(TELL, Map.of("edges", edges.stream().map(Keys::values).toList()),
				RelationshipAnswer.class);
	}

	private static Choice choice(RelationshipFilter filter) {
		Node from = Cypher.node("Entity").named("from");
		Node to = Cypher.node("Entity").named("to");
		List<EdgeType> types = (filter.type().isEmpty()) ? EdgeType.ALL : filter.type();
		Relationship related = from.relationshipTo(to, types.stream().map(EdgeType::name).toArray(String[]::new))
			.named("related");
		Choice choice = new Choice(related, Cypher.type(related), from.property("id"), to.property("id"))
			.where(Names.mean(from, filter.from()))
			.where(Names.mean(to, filter.to()));
		if (!filter.either().isEmpty()) {
			choice.where(Names.mean(from, filter.either()).or(Names.mean(to, filter.either())));
		}
		filter.told().narrowRelationships(choice, related);
		return choice;
	}

}
