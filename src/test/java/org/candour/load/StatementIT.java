package org.candour.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.candour.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class StatementIT {

	/** Each is run once a load, and reads everything there is. */
	private static final List<String> WHOLE_GRAPH = List.of("present-nodes", "present-edges");

	@ParameterizedTest
	@MethodSource
	void findsItsNodesByIndexOrElementId(String statement, Driver driver) {
		Plan plan = driver.executableQuery("EXPLAIN " + Statement.load(statement)).execute().summary().plan();
		assertThat(operators(plan)).noneMatch((operator) -> operator.contains("Scan") || operator.contains("Dynamic"));
	}

	static Stream<String> findsItsNodesByIndexOrElementId() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/load/*.cypher"))
			.map((file) -> file.getFilename().replace(".cypher", ""))
			.filter((name) -> !WHOLE_GRAPH.contains(name));
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(StatementIT::operators));
	}

}
