package org.candour.serve.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.serve.answer.Mention;

import org.springframework.stereotype.Component;

/** Where entities are mentioned. */
@Component
class Mentions {

	private static final String TELL = """
			UNWIND $ids AS id
			MATCH (entity:Entity {id: id})
			RETURN
			  entity.id AS id,
			  COUNT { (entity)-[:MENTIONED_IN]->() } AS mentions,
			  COLLECT {
			    MATCH (entity)-[mentioned:MENTIONED_IN]->(passage)-[:IN]->(document)
			    UNWIND range(0, size(mentioned.quotes) - 1) AS i
			    RETURN {
			      quote: mentioned.quotes[i], start: mentioned.starts[i], end: mentioned.ends[i],
			      rule: mentioned.rules[i], sentence: passage.text,
			      document: document {.id, .title, .publisher, .published, .address}
			    }
			    ORDER BY document.id, mentioned.starts[i], mentioned.ends[i], i
			    LIMIT $most
			  } AS evidence
			""";

	private final Rows rows;

	Mentions(Rows rows) {
		this.rows = rows;
	}

	/**
	 * Tells where entities are mentioned.
	 * @param ids their ids
	 * @param most how many mentions of each at most
	 * @return what is told of an entity, by its id
	 */
	Function<String, Mentioned> of(List<String> ids, int most) {
		Map<String, Mentioned> told = this.rows.read(TELL, Map.of("ids", ids, "most", most), Mentioned.class)
			.stream()
			.collect(Collectors.toMap(Mentioned::id, Function.identity()));
		// An import may have removed one since it was chosen.
		return (id) -> told.getOrDefault(id, new Mentioned(id, 0, List.of()));
	}

	/**
	 * Where one entity is mentioned.
	 *
	 * @param id the entity
	 * @param mentions how many passages mention it
	 * @param evidence the first of them
	 */
	record Mentioned(String id, int mentions, List<Mention> evidence) {
	}

}
