package org.candour.serve.ask;

import java.util.List;
import java.util.function.Function;

import org.candour.serve.answer.EventAnswer;
import org.candour.serve.ask.Mentions.Mentioned;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

/** What happened. */
@Component
public class Events extends Entities<EventFilter, EventAnswer> {

	private final EventNodes nodes;

	Events(Rows rows, Mentions mentions, EventNodes nodes) {
		super(rows, mentions);
		this.nodes = nodes;
	}

	@Override
	Choice choice(EventFilter filter) {
		Node event = Cypher.node("Event").named("event");
		return choice(event, filter.id(), filter.name(), filter.written()).in(event, "kind", filter.kind());
	}

	@Override
	List<EventAnswer> tell(List<String> ids, int most) {
		Function<String, Mentioned> mentioned = mentioned(ids, most);
		return this.nodes.of(ids).stream().map((node) -> tell(node, mentioned.apply(node.id()))).toList();
	}

	private static EventAnswer tell(EventNode node, Mentioned mentioned) {
		return new EventAnswer(node.id(), node.name(), node.kind(), node.date(), mentioned.mentions(),
				mentioned.evidence());
	}

}
