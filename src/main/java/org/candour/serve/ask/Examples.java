package org.candour.serve.ask;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Finds in the graph that is served what can be asked about as an example. */
@Component
@Asked
public class Examples {

	private static final String FIND = """
			RETURN {
			  agency: head(COLLECT {
			    MATCH (n:Agency) WITH n ORDER BY COUNT { (n)<-[:ATTRIBUTED_TO]-() } DESC, n.id LIMIT 1 RETURN n {.id, .name}
			  }),
			  role: head(COLLECT {
			    MATCH (n:Role) WITH n ORDER BY COUNT { (n)<-[:ATTRIBUTED_TO]-() } DESC, n.id LIMIT 1 RETURN n {.id, .name}
			  }),
			  person: head(COLLECT {
			    MATCH (n:Person) WITH n ORDER BY COUNT { (n)-[:ALLEGED]->() } DESC, n.id LIMIT 1 RETURN n {.id, .name}
			  }),
			  report: head(COLLECT {
			    MATCH (n:Report) WITH n ORDER BY COUNT { (n)-[:FOUND]->() } DESC, n.id LIMIT 1 RETURN n {.id, .name}
			  }),
			  event: head(COLLECT {
			    MATCH (n:Event) WITH n ORDER BY COUNT { (n)<-[:TOOK_PART_IN]-() } DESC, n.id LIMIT 1 RETURN n {.id, .name}
			  }),
			  finding: head(COLLECT {
			    MATCH (n:Finding) WITH n ORDER BY n.id LIMIT 1
			    RETURN {
			      id: n.id, name: n.statement,
			      word: coalesce(head([word IN split(n.statement, ' ') WHERE word =~ '[A-Za-z]{6,}']), 'failed')
			    }
			  }),
			  recommendation: head(COLLECT {
			    MATCH (n:Recommendation) WITH n ORDER BY n.id LIMIT 1
			    RETURN {
			      id: n.id, name: n.statement,
			      word: coalesce(head([word IN split(n.statement, ' ') WHERE word =~ '[A-Za-z]{6,}']), 'should')
			    }
			  }),
			  document: head(COLLECT {
			    MATCH (n:Document) WITH n ORDER BY n.id LIMIT 1 RETURN n {.id, name: n.title}
			  }),
			  publisher: head(COLLECT {
			    MATCH (n:Document) WHERE n.publisher IS NOT NULL WITH n.publisher AS publisher ORDER BY publisher LIMIT 1
			    RETURN {id: publisher, name: publisher}
			  })
			} AS found
			""";

	private final Rows rows;

	Examples(Rows rows) {
		this.rows = rows;
	}

	/**
	 * Finds examples.
	 * @return what was found, at most one of each kind
	 */
	public Found find() {
		return this.rows.read(FIND, Map.of(), Found.class).getFirst();
	}

	/**
	 * What was found.
	 *
	 * @param found by kind ({@code agency}, {@code publisher}, …) what is known of it:
	 * {@code id}, {@code name} and perhaps {@code word}
	 */
	public record Found(Map<String, Map<String, String>> found) {

		/**
		 * Reads one example.
		 * @param what the kind, which stands for the id, or {@code agency.name},
		 * {@code agency.key} for the id without its beginning, and so on
		 * @return what was found, if it was
		 */
		public Optional<String> one(String what) {
			String[] parts = what.split("\\.");
			Optional<Map<String, String>> known = Optional.ofNullable(this.found.get(parts[0]));
			return switch ((parts.length > 1) ? parts[1] : "id") {
				case "key" -> known.map((one) -> one.get("id")).map((id) -> id.substring(id.indexOf('/') + 1));
				case "name" -> known.map((one) -> one.get("name"));
				case "word" -> known.map((one) -> one.get("word"));
				default -> known.map((one) -> one.get("id"));
			};
		}

	}

}
