package org.candour.serve.ask;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A document in the graph. It is only ever read, and its text only when asked for. */
@Node("Document")
record DocumentNode(@Id String id, @Nullable String title, @Nullable String publisher, @Nullable LocalDate published,
		@Nullable String address, @Nullable String licence, String text) {
}
