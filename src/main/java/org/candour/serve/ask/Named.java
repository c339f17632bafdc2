package org.candour.serve.ask;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Finds the one entity that is meant by an id, a name or an alias. */
@Component
class Named {

	private static final String FIND = """
			MATCH (entity:Entity)
			WHERE (entity.id = $written OR toLower(entity.name) = toLower($written)
			  OR any(alias IN entity.aliases WHERE toLower(alias) = toLower($written)))
			  AND ($label = '' OR $label IN labels(entity))
			RETURN entity.id AS id
			ORDER BY entity.id = $written DESC, id
			LIMIT 6
			""";

	private final Rows rows;

	Named(Rows rows) {
		this.rows = rows;
	}

	/**
	 * Finds an entity.
	 * @param parameter the name of the parameter that it was written in
	 * @param written an id, name or alias, in whatever case
	 * @param label what it must be, empty for anything
	 * @return its id
	 * @throws UnknownException if there is none
	 * @throws BadQuestionException if it may be any of several
	 */
	String one(String parameter, String written, String label) {
		List<String> ids = this.rows.read(FIND, Map.of("written", written, "label", label), Id.class)
			.stream()
			.map(Id::id)
			.toList();
		if (ids.isEmpty()) {
			throw new UnknownException(written);
		}
		if (ids.size() > 1 && !ids.getFirst().equals(written)) {
			throw new BadQuestionException(parameter,
					"'%s' may be any of %s: give the id".formatted(written, String.join(", ", ids)));
		}
		return ids.getFirst();
	}

	/** One row of those that are meant. */
	record Id(String id) {
	}

}
