package org.candour.serve.ask;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/**
 * In which documents something stands.
 *
 * @param document ids of documents
 * @param publisher publishers
 * @param publishedFrom the day from which on they were published, null for any
 * @param publishedTo the day until which they were published, inclusive, null for any
 */
public record Written(List<String> document, List<String> publisher, @Nullable LocalDate publishedFrom,
		@Nullable LocalDate publishedTo) implements Filter {

	/** Anywhere. */
	public static final Written ANYWHERE = new Written(List.of(), List.of(), null, null);

	boolean isAnywhere() {
		return equals(ANYWHERE);
	}

	/** Narrows to those documents. */
	void narrow(Choice choice, Node written) {
		choice.in(written, "id", this.document).in(written, "publisher", this.publisher);
		if (this.publishedFrom != null) {
			choice.where(written.property("published").gte(Cypher.anonParameter(this.publishedFrom)));
		}
		if (this.publishedTo != null) {
			choice.where(written.property("published").lte(Cypher.anonParameter(this.publishedTo)));
		}
	}

}
