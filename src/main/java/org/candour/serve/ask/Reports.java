package org.candour.serve.ask;

import java.util.List;
import java.util.function.Function;

import org.candour.serve.answer.ReportAnswer;
import org.candour.serve.ask.Mentions.Mentioned;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

/** The reports, reviews, inquiries, audits and formal investigations. */
@Component
public class Reports extends Entities<ReportFilter, ReportAnswer> {

	private final ReportNodes nodes;

	Reports(Rows rows, Mentions mentions, ReportNodes nodes) {
		super(rows, mentions);
		this.nodes = nodes;
	}

	@Override
	Choice choice(ReportFilter filter) {
		Node report = Cypher.node("Report").named("report");
		return choice(report, filter.id(), filter.name(), filter.written()).in(report, "kind", filter.kind());
	}

	@Override
	List<ReportAnswer> tell(List<String> ids, int most) {
		Function<String, Mentioned> mentioned = mentioned(ids, most);
		return this.nodes.of(ids).stream().map((node) -> tell(node, mentioned.apply(node.id()))).toList();
	}

	private static ReportAnswer tell(ReportNode node, Mentioned mentioned) {
		return new ReportAnswer(node.id(), node.name(), node.aliases(), node.kind(), mentioned.mentions(),
				mentioned.evidence());
	}

}
