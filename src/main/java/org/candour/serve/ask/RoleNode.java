package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A role in the graph. It is only ever read. */
@Node("Role")
record RoleNode(@Id String id, String name, boolean collective, @Relationship("WITHIN") @Nullable AgencyNode agency,
		@Relationship(type = "HELD", direction = Relationship.Direction.INCOMING) List<PersonNode> heldBy) {
}
