package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A report in the graph. It is only ever read. */
@Node("Report")
record ReportNode(@Id String id, String name, List<String> aliases, String kind) {
}
