package org.candour.serve.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.serve.answer.RecommendationAnswer;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

/** The recommendations, each with every telling of it. */
@Component
@Asked
public class Recommendations {

	private static final String TELL = """
			UNWIND $ids AS id
			MATCH (recommendation:Recommendation {id: id})
			RETURN
			  recommendation.id AS id, recommendation.statement AS statement,
			  COLLECT {
			    MATCH (issuer)-[:RECOMMENDED]->(recommendation)
			    RETURN issuer {.id, .name, type: head([label IN labels(issuer) WHERE label <> 'Entity'])}
			    ORDER BY issuer.id
			  } AS by,
			  COLLECT {
			    MATCH (recommendation)-[:ADDRESSED_TO]->(addressee)
			    RETURN addressee {.id, .name, type: head([label IN labels(addressee) WHERE label <> 'Entity'])}
			    ORDER BY addressee.id
			  } AS to,
			  COLLECT {
			    MATCH (recommendation)-[answers:ANSWERS]->(finding)
			    RETURN finding {
			      .id, .statement, reason: answers.reason,
			      evidence: COLLECT {
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
			      }
			    } AS answered
			    ORDER BY answered.id
			  } AS answers,
			  COUNT {
			    MATCH (recommendation)-[:QUOTED_IN]->()-[:IN]->(document)
			    RETURN DISTINCT document
			  } AS documents,
			  COUNT {
			    MATCH (recommendation)-[:QUOTED_IN]->()-[:IN]->(document)
			    RETURN DISTINCT coalesce(document.publisher, document)
			  } AS publishers,
			  COLLECT {
			    MATCH (recommendation)-[quoted:QUOTED_IN]->(passage)-[:IN]->(document)
			    UNWIND range(0, size(quoted.quotes) - 1) AS i
			    RETURN {
			      quote: quoted.quotes[i], start: quoted.starts[i], end: quoted.ends[i], rule: quoted.rules[i],
			      sentence: passage.text, document: document {.id, .title, .publisher, .published, .address}
			    }
			    ORDER BY document.id, quoted.starts[i], quoted.ends[i], i
			  } AS evidence
			ORDER BY id
			""";

	private final Rows rows;

	Recommendations(Rows rows) {
		this.rows = rows;
	}

	/**
	 * Tells about one recommendation.
	 * @param id its id
	 * @return the recommendation, if there is one of that id
	 */
	public Optional<RecommendationAnswer> one(String id) {
		return tell(List.of(id)).stream().findFirst();
	}

	/**
	 * Lists recommendations by their ids.
	 * @param filter which
	 * @param paging which part of them
	 * @return that part
	 * @throws BadQuestionException if the cursor or the text is none
	 */
	public Part<RecommendationAnswer> some(RecommendationFilter filter, Paging paging) {
		return this.rows.choose(choice(filter), filter, paging).map((keys) -> tell(Keys.first(keys)));
	}

	List<RecommendationAnswer> tell(List<String> ids) {
		return this.rows.read(TELL, Map.of("ids", ids), RecommendationAnswer.class);
	}

	private static Choice choice(RecommendationFilter filter) {
		Node recommendation = Cypher.node("Recommendation").named("recommendation");
		Node issuer = Cypher.node("Entity").named("issuer");
		Choice choice = Choice.of(recommendation)
			.text(recommendation, filter.text())
			.in(recommendation, "id", filter.id())
			.linked(issuer.relationshipTo(recommendation, "RECOMMENDED"), issuer, filter.by());
		filter.about().narrow(choice, recommendation, "ADDRESSED_TO");
		Told.publishedBy(choice, recommendation, filter.publishers());
		if (!filter.written().isAnywhere()) {
			Node document = Cypher.node("Document").named("document");
			choice.matching(
					recommendation.relationshipTo(Cypher.node("Passage"), "QUOTED_IN").relationshipTo(document, "IN"));
			filter.written().narrow(choice, document);
		}
		if (filter.answered() != null) {
			Condition answers = Cypher.exists(recommendation.relationshipTo(Cypher.node("Finding"), "ANSWERS"));
			choice.where(filter.answered() ? answers : answers.not());
		}
		return choice;
	}

}
