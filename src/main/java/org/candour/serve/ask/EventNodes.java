package org.candour.serve.ask;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Events, by their ids. */
interface EventNodes extends Repository<EventNode, String> {

	@Query("""
			MATCH (event:Event)
			WHERE event.id IN $ids
			RETURN event
			ORDER BY event.id
			""")
	List<EventNode> of(List<String> ids);

}
