package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** An agency in the graph. It is only ever read. */
@Node("Agency")
record AgencyNode(@Id String id, String name, List<String> aliases, String kind,
		@Relationship("PART_OF") @Nullable AgencyNode partOf) {
}
