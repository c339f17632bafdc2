package org.candour.serve.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Theme;
import org.candour.serve.answer.FindingAnswer;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.springframework.stereotype.Component;

/** The findings, each with every telling of it. */
@Component
@Asked
public class Findings {

	private static final String TELL = """
			UNWIND $ids AS id
			MATCH (finding:Finding {id: id})
			RETURN
			  finding.id AS id, finding.statement AS statement, finding.kind AS kind, finding.themes AS themes,
			  COLLECT {
			    MATCH (finding)-[quoted:QUOTED_IN]->()
			    UNWIND quoted.modes AS mode
			    RETURN DISTINCT mode ORDER BY mode
			  } AS modes,
			  COLLECT {
			    MATCH (finding)-[:ATTRIBUTED_TO]->(subject)
			    RETURN subject {.id, .name, type: head([label IN labels(subject) WHERE label <> 'Entity'])}
			    ORDER BY subject.id
			  } AS attributedTo,
			  COUNT {
			    MATCH (finding)-[:QUOTED_IN]->()-[:IN]->(document)
			    RETURN DISTINCT document
			  } AS documents,
			  COUNT {
			    MATCH (finding)-[:QUOTED_IN]->()-[:IN]->(document)
			    RETURN DISTINCT coalesce(document.publisher, document)
			  } AS publishers,
			  COLLECT {
			    MATCH (finding)-[quoted:QUOTED_IN]->(passage)-[:IN]->(document)
			    UNWIND range(0, size(quoted.quotes) - 1) AS i
			    RETURN {
			      quote: quoted.quotes[i], mode: quoted.modes[i], start: quoted.starts[i], end: quoted.ends[i],
			      rule: quoted.rules[i], sentence: passage.text,
			      assertedBy: [name IN split(quoted.assertedBy[i], ' ') WHERE name <> '' | head(COLLECT {
			        MATCH (asserter:Entity {id: name})
			        RETURN asserter {.id, .name, type: head([label IN labels(asserter) WHERE label <> 'Entity'])}
			      })],
			      document: document {.id, .title, .publisher, .published, .address}
			    }
			    ORDER BY document.id, quoted.starts[i], quoted.ends[i], i
			  } AS evidence
			ORDER BY id
			""";

	private final Rows rows;

	Findings(Rows rows) {
		this.rows = rows;
	}

	/**
	 * Tells about one finding.
	 * @param id its id
	 * @return the finding, if there is one of that id
	 */
	public Optional<FindingAnswer> one(String id) {
		return tell(List.of(id)).stream().findFirst();
	}

	/**
	 * Lists findings by their ids.
	 * @param filter which
	 * @param paging which part of them
	 * @return that part
	 * @throws BadQuestionException if the cursor or the text is none
	 */
	public Part<FindingAnswer> some(FindingFilter filter, Paging paging) {
		return this.rows.choose(choice(filter), filter, paging).map((keys) -> tell(Keys.first(keys)));
	}

	List<FindingAnswer> tell(List<String> ids) {
		return this.rows.read(TELL, Map.of("ids", ids), FindingAnswer.class);
	}

	private static Choice choice(FindingFilter filter) {
		Node finding = Cypher.node("Finding").named("finding");
		Choice choice = Choice.of(finding)
			.text(finding, filter.text())
			.in(finding, "id", filter.id())
			.in(finding, "kind", filter.kind().stream().map(FindingKind::word).toList());
		if (!filter.theme().isEmpty()) {
			SymbolicName theme = Cypher.name("theme");
			choice.where(Cypher.any(theme)
				.in(finding.property("themes"))
				.where(theme.in(Cypher.anonParameter(filter.theme().stream().map(Theme::word).toList()))));
		}
		filter.about().narrow(choice, finding, "ATTRIBUTED_TO");
		filter.told().narrowFindings(choice, finding);
		return choice;
	}

}
