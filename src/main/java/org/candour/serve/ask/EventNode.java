package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** An event in the graph. It is only ever read. */
@Node("Event")
record EventNode(@Id String id, String name, String kind, @Nullable String date) {
}
