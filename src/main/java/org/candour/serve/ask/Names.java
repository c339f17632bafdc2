package org.candour.serve.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.candour.serve.answer.Noun;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Who is meant by the ids, names and aliases that somebody wrote. */
final class Names {

	private Names() {
	}

	/**
	 * That a node is one of those meant.
	 * @param node an entity
	 * @param written ids, or names or aliases in whatever case
	 * @return the condition
	 */
	static Condition mean(Node node, List<String> written) {
		Map<Boolean, List<String>> parts = written.stream()
			.collect(Collectors.partitioningBy((word) -> Noun.of(word).isPresent()));
		List<String> ids = parts.get(true);
		List<String> names = parts.get(false).stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
		Condition condition = Cypher.noCondition();
		if (!ids.isEmpty()) {
			condition = condition.or(node.property("id").in(Cypher.anonParameter(ids)));
		}
		if (!names.isEmpty()) {
			Expression wanted = Cypher.anonParameter(names);
			SymbolicName alias = Cypher.name("alias");
			condition = condition.or(Cypher.toLower(node.property("name")).in(wanted))
				.or(Cypher.any(alias).in(node.property("aliases")).where(Cypher.toLower(alias).in(wanted)));
		}
		return condition;
	}

}
