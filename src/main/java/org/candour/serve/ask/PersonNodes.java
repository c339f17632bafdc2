package org.candour.serve.ask;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Persons, by their ids. */
interface PersonNodes extends Repository<PersonNode, String> {

	@Query("""
			MATCH (person:Person)
			WHERE person.id IN $ids
			RETURN person
			ORDER BY person.id
			""")
	List<PersonNode> of(List<String> ids);

}
