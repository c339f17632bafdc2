package org.candour.serve.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.serve.answer.FindingAnswer;
import org.candour.serve.answer.HitAnswer;
import org.candour.serve.answer.HitAnswer.Mentioned;
import org.candour.serve.answer.HitAnswer.Passage;
import org.candour.serve.answer.Mention;
import org.candour.serve.answer.RecommendationAnswer;
import org.candour.serve.answer.Telling;
import org.candour.serve.ask.Ranking.Found;
import org.candour.serve.ask.Ranking.Ranked;

import org.springframework.stereotype.Component;

/** What is found by words, and by what they mean. */
@Component
@Asked
class Hits {

	/**
	 * How many hits of each index are ranked, and with how many mentions an entity is
	 * told.
	 */
	private static final int DEEP = 200, FEW = 3;

	/**
	 * How near, from 0 to 1, a sentence must be in meaning. The index finds something
	 * near to anything; what has nothing to do with a question was seen to stay below
	 * 0.76.
	 */
	private static final double NEAR = 0.78;

	private static final String FIND = """
			CYPHER 25
			CALL db.index.fulltext.queryNodes('statements', $query, {limit: $deep}) YIELD node, score
			WITH node, score ORDER BY score DESC, node.id
			RETURN
			  'statements' AS index, node.id AS id, NULL AS name, [] AS states,
			  CASE WHEN node:Finding THEN 'Finding' ELSE 'Recommendation' END AS type
			UNION ALL
			CALL db.index.fulltext.queryNodes('passages', $query, {limit: $deep}) YIELD node, score
			WITH node, score ORDER BY score DESC, node.id
			RETURN
			  'passages' AS index, node.id AS id, NULL AS name,
			  COLLECT { MATCH (fact)-[:QUOTED_IN]->(node) RETURN fact.id ORDER BY fact.id } AS states,
			  'Passage' AS type
			UNION ALL
			CALL db.index.fulltext.queryNodes('names', $query, {limit: $deep}) YIELD node, score
			WITH node, score ORDER BY score DESC, node.id
			RETURN
			  'names' AS index, node.id AS id, node.name AS name, [] AS states,
			  head([label IN labels(node) WHERE label <> 'Entity']) AS type
			UNION ALL
			MATCH (node:Passage)
			SEARCH node IN (VECTOR INDEX meanings FOR $meaning LIMIT $deep) SCORE AS score
			WHERE score >= $near
			WITH node, score ORDER BY score DESC, node.id
			RETURN
			  'meanings' AS index, node.id AS id, NULL AS name,
			  COLLECT { MATCH (fact)-[:QUOTED_IN]->(node) RETURN fact.id ORDER BY fact.id } AS states,
			  'Passage' AS type
			""";

	private static final String PASSAGES = """
			UNWIND $ids AS id
			MATCH (passage:Passage {id: id})-[:IN]->(document)
			RETURN
			  passage.id AS id, passage.text AS sentence, passage.start AS start, passage.end AS end,
			  document {.id, .title, .publisher, .published, .address} AS document
			""";

	private final Rows rows;

	private final Findings findings;

	private final Recommendations recommendations;

	private final Mentions mentions;

	Hits(Rows rows, Findings findings, Recommendations recommendations, Mentions mentions) {
		this.rows = rows;
		this.findings = findings;
		this.recommendations = recommendations;
		this.mentions = mentions;
	}

	/**
	 * Finds hits.
	 * @param filter what is searched for
	 * @param meaning what that means
	 * @return what was found, the best first
	 * @throws BadQuestionException if there is no word to look for
	 */
	List<HitAnswer> of(SearchFilter filter, float[] meaning) {
		String words = String.valueOf(filter.q());
		List<Ranked> ranked = new Ranking(this.rows.read(FIND,
				Map.of("query", FullText.any("q", words), "meaning", meaning, "near", NEAR, "deep", DEEP), Found.class))
			.best(filter);
		Highlights highlights = new Highlights(words);
		Map<String, FindingAnswer> found = byId(this.findings.tell(ids(ranked, Searched.FINDINGS)), FindingAnswer::id);
		Map<String, RecommendationAnswer> recommended = byId(
				this.recommendations.tell(ids(ranked, Searched.RECOMMENDATIONS)), RecommendationAnswer::id);
		Map<String, Passage> passages = byId(
				this.rows.read(PASSAGES, Map.of("ids", ids(ranked, Searched.PASSAGES)), Passage.class), Passage::id);
		Function<String, Mentions.Mentioned> mentioned = this.mentions.of(ids(ranked, Searched.ENTITIES), FEW);
		return ranked.stream().flatMap((one) -> switch (one.what()) {
			case FINDINGS -> Stream.ofNullable(found.get(one.id()))
				.map((finding) -> new HitAnswer(one.score(),
						highlights.best(finding.evidence().stream().map(Telling::sentence)), finding, null, null,
						null));
			case RECOMMENDATIONS -> Stream.ofNullable(recommended.get(one.id()))
				.map((what) -> new HitAnswer(one.score(),
						highlights.best(what.evidence().stream().map(Mention::sentence)), null, what, null, null));
			case ENTITIES -> Stream.of(mentioned.apply(one.id()))
				.map((entity) -> new HitAnswer(one.score(), highlights.best(Stream.of(String.valueOf(one.name()))),
						null, null, new Mentioned(one.id(), one.type(), String.valueOf(one.name()), entity.mentions(),
								entity.evidence()),
						null));
			case PASSAGES -> Stream.ofNullable(passages.get(one.id()))
				.map((passage) -> new HitAnswer(one.score(), highlights.best(Stream.of(passage.sentence())), null, null,
						null, passage));
		}).toList();
	}

	private static List<String> ids(List<Ranked> ranked, Searched what) {
		return ranked.stream().filter((one) -> one.what() == what).map(Ranked::id).toList();
	}

	private static <T> Map<String, T> byId(List<T> facts, Function<T, String> id) {
		return facts.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
