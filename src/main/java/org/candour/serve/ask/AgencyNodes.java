package org.candour.serve.ask;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Agencies with what they are units of, by their ids. */
interface AgencyNodes extends Repository<AgencyNode, String> {

	@Query("""
			MATCH (agency:Agency)
			WHERE agency.id IN $ids
			OPTIONAL MATCH (agency)-[partOf:PART_OF]->(whole:Agency)
			RETURN agency, collect(partOf), collect(whole)
			ORDER BY agency.id
			""")
	List<AgencyNode> of(List<String> ids);

}
