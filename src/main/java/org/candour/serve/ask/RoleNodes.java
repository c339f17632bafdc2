package org.candour.serve.ask;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Roles with their agencies and holders, by their ids. */
interface RoleNodes extends Repository<RoleNode, String> {

	@Query("""
			MATCH (role:Role)
			WHERE role.id IN $ids
			OPTIONAL MATCH (role)-[within:WITHIN]->(agency:Agency)
			OPTIONAL MATCH (role)<-[held:HELD]-(person:Person)
			RETURN role, collect(DISTINCT within), collect(DISTINCT agency), collect(held), collect(person)
			ORDER BY role.id
			""")
	List<RoleNode> of(List<String> ids);

	@Query("""
			MATCH (holder:Person)-[:HELD]->(role:Role)
			WHERE holder.id IN $ids
			WITH DISTINCT role
			OPTIONAL MATCH (role)-[within:WITHIN]->(agency:Agency)
			OPTIONAL MATCH (role)<-[held:HELD]-(person:Person)
			RETURN role, collect(DISTINCT within), collect(DISTINCT agency), collect(held), collect(person)
			ORDER BY role.id
			""")
	List<RoleNode> heldBy(List<String> ids);

}
