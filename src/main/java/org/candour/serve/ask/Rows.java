package org.candour.serve.ask;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.cypherdsl.core.Statement;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Runs statements, and reads each row into the record that it has the shape of. */
@Component
class Rows {

	private final Neo4jClient client;

	private final JsonMapper mapper;

	Rows(Neo4jClient client, JsonMapper mapper) {
		this.client = client;
		this.mapper = mapper;
	}

	/**
	 * Reads the answers to a question whose shape is always the same.
	 */
	<T> List<T> read(String cypher, Map<String, Object> parameters, Class<T> type) {
		return read(cypher, parameters).stream().map((row) -> this.mapper.convertValue(row, type)).toList();
	}

	/**
	 * Reads the rows of an answer as they are.
	 */
	List<Map<String, Object>> read(String cypher, Map<String, Object> parameters) {
		return List.copyOf(this.client.query(cypher).bindAll(parameters).fetch().all());
	}

	/**
	 * Asks which entries a list has, or that part of it that is wanted.
	 */
	Part<Keys> choose(Choice choice, Filter filter, Paging paging) {
		List<Keys> keys = read(choice.statement(paging.position(filter, choice.keys()), paging.size() + 1)).stream()
			.map((row) -> new Keys(row.values().stream().map(String.class::cast).toList()))
			.toList();
		Long total = (paging.total()) ? (Long) read(choice.total()).iterator().next().get("total") : null;
		return Part.of(keys, filter, paging.size(), total);
	}

	private Collection<Map<String, Object>> read(Statement statement) {
		return this.client.query(statement.getCypher()).bindAll(statement.getCatalog().getParameters()).fetch().all();
	}

}
