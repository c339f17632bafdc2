package org.candour.serve.web;

import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.candour.serve.ServedStory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** How often the graph is asked does not depend on how long the answer is. */
class QueriesIT extends ServedStory {

	private static final Logger CYPHER = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "agencies, 3", "roles, 3", "persons, 4", "reports, 3", "events, 3", "documents, 2", "findings, 2",
			"recommendations, 2", "relationships, 2", "agencies/wexshire-police/findings, 2" })
	void areAsManyForOneEntryAsForAll(String list, int queries) {
		assertThat(queries("/api/%s?limit=1".formatted(list))).as("for one").isEqualTo(queries);
		assertThat(queries("/api/%s?limit=200".formatted(list))).as("for all").isEqualTo(queries);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "agencies/public-protection-unit, 2", "roles/wexshire-police/chief-constable, 2",
			"persons/anna-dale, 3", "reports/conduct-investigation, 2", "events/apology, 2", "documents/letter.md, 1",
			"documents/letter.md/text, 1", "findings/scale-not-recognised, 1", "recommendations/records, 1",
			"themes/records, 1", "findings/records/tellings, 1", "search?q=records, 5", "search?q=records&limit=1, 5",
			"paths?from=Owen Hart&to=Wexshire Police&most=1, 6", "paths?from=Owen Hart&to=Wexshire Police&most=10, 6",
			"timeline?agency=Wexshire Police&limit=1, 6", "timeline?agency=Wexshire Police, 6", "questions, 1",
			"questions/failings-by-theme?agency=the force, 2", "questions/who-criticised-whom, 1",
			"agencies/wexshire-police/record?most=1, 7", "agencies/wexshire-police/record?most=50&units=true, 7" })
	void areFewForOne(String one, int queries) {
		assertThat(queries("/api/" + one)).isEqualTo(queries);
	}

	private int queries(String address) {
		ListAppender<ILoggingEvent> seen = new ListAppender<>();
		seen.start();
		Level level = CYPHER.getLevel();
		CYPHER.setLevel(Level.DEBUG);
		CYPHER.setAdditive(false);
		CYPHER.addAppender(seen);
		try {
			get(address);
			List<ILoggingEvent> events = new ArrayList<>(seen.list);
			return (int) events.stream().filter((event) -> event.getFormattedMessage().startsWith("Executing")).count();
		}
		finally {
			CYPHER.detachAppender(seen);
			CYPHER.setLevel(level);
			CYPHER.setAdditive(true);
		}
	}

}
