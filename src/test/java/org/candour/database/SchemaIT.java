package org.candour.database;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class SchemaIT {

	private final Driver driver;

	SchemaIT(Driver driver) {
		this.driver = driver;
	}

	@Test
	void makesOneConstraintOrIndexAFile() {
		assertThat(names(
				"SHOW CONSTRAINTS YIELD name WHERE NOT name STARTS WITH '__' AND NOT name CONTAINS 'Neo4jMigration'"))
			.contains("document_id", "entity_id", "reading_document")
			.hasSize(13);
		assertThat(names("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT'")).containsExactly("names", "passages",
				"statements");
		assertThat(names("SHOW INDEXES YIELD name, type WHERE type = 'VECTOR'")).containsExactly("meanings");
		assertThat(names("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE'")).isEmpty();
	}

	@Test
	void findsNothingToDoTheSecondTime() {
		List<String> before = names("SHOW INDEXES YIELD name");
		new Schema(this.driver);
		assertThat(names("SHOW INDEXES YIELD name")).isEqualTo(before);
	}

	@Test
	void refusesTwoNodesOfOneId() {
		this.driver.executableQuery("CREATE (:Finding {id: 'a'})").execute();
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> this.driver.executableQuery("CREATE (:Finding {id: 'a'})").execute())
			.withMessageContaining("already exists");
	}

	private List<String> names(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("name").asString())
			.sorted()
			.toList();
	}

}
