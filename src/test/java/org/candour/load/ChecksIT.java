package org.candour.load;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.candour.database.GraphTest;
import org.candour.database.Schema;
import org.candour.database.TestGraph;
import org.candour.knowledge.SampleKnowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@GraphTest
class ChecksIT {

	private final Driver driver;

	private final Checks checks;

	ChecksIT(Driver driver) {
		this.driver = driver;
		this.checks = new Checks(driver, new Schema(driver));
	}

	@BeforeEach
	void load() {
		TestGraph.clear();
		new Graph(this.driver, new Schema(this.driver)).load(SampleKnowledge.whole());
	}

	@Test
	void findNothingInAGraphThatWasLoaded() {
		assertThat(this.checks.run()).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource
	void findWhatWasPlanted(String claim, String planted) {
		this.driver.executableQuery(planted).execute();
		assertThat(this.checks.run()).extracting(Checks.Offence::claim).contains(claim);
	}

	@Test
	void areEachSeenToFindSomething() {
		assertThat(findWhatWasPlanted().map((planted) -> (String) planted.get()[0]).distinct())
			.containsExactlyInAnyOrderElementsOf(Checks.claims());
	}

	static Stream<Arguments> findWhatWasPlanted() {
		String passages = "every-passage-is-what-its-document-says-there";
		String quotes = "every-quote-is-in-its-passage";
		String fact = "every-edge-that-states-a-fact-quotes";
		String words = "every-kind-mode-and-theme-is-of-the-vocabulary";
		String counts = "every-count-of-documents-and-publishers-is-right";
		return Stream.of(
				arguments(passages, "MATCH (p:Passage) WITH p LIMIT 1 SET p.start = p.start + 1, p.end = p.end + 1"),
				arguments(passages, "MATCH (d:Document {id: 'review.txt'}) SET d.text = 'x' + d.text"),
				arguments(passages, "MATCH (p:Passage) WITH p LIMIT 1 SET p.document = 'another'"),
				arguments(quotes, "MATCH ()-[r:FOUND]->() WITH r LIMIT 1 SET r.quotes = [q IN r.quotes | q + '!']"),
				arguments(quotes, "MATCH ()-[r:WITHIN]->() WITH r LIMIT 1 SET r.starts = [s IN r.starts | s + 1]"),
				arguments(quotes,
						"MATCH ()-[r:QUOTED_IN]->() WITH r LIMIT 1 SET r.passages = [p IN r.passages | 'none']"),
				arguments(fact, "MATCH ()-[r:HELD]->() REMOVE r.quotes"),
				arguments(fact, "MATCH ()-[r:COMMISSIONED]->() SET r.quotes = [], r.starts = []"),
				arguments(fact, "MATCH ()-[r:HAS_THEME]->() WITH r LIMIT 1 SET r.rules = r.rules + 'one more'"),
				arguments("every-fact-stands-in-a-passage", "MATCH (:Person)-[r:MENTIONED_IN]->() DELETE r"),
				arguments("every-fact-stands-in-a-passage", "CREATE (:Recommendation {id: 'planted'})"),
				arguments("every-passage-is-in-one-document",
						"CREATE (:Passage {id: 'a#1-2', document: 'a', start: 1, end: 2, text: 'b'})"),
				arguments("every-finding-is-asserted", "MATCH (f:Finding) WITH f LIMIT 1 MATCH ()-[r]->(f) DELETE r"),
				arguments("every-telling-has-its-asserters", "MATCH ()-[r:ADMITTED]->() WITH r LIMIT 1 DELETE r"),
				arguments("no-allegation-is-shown-as-a-finding", """
						MATCH (who)-[a:ALLEGED]->(f) WITH who, a, f LIMIT 1
						CREATE (who)-[b:FOUND]->(f) SET b = properties(a)"""),
				arguments("no-allegation-is-shown-as-a-finding",
						"MATCH (:Document)-[r:REPORTED]->() SET r.modes = [mode IN r.modes | 'found']"),
				arguments(words, "MATCH (n:Agency) WITH n LIMIT 1 SET n.kind = 'press'"),
				arguments(words, "MATCH (n:Finding) WITH n LIMIT 1 SET n.themes = ['weather']"),
				arguments(words, "MATCH ()-[r:QUOTED_IN]->() WITH r LIMIT 1 SET r.modes = ['proven']"),
				arguments("every-relation-is-of-the-vocabulary",
						"MATCH (a:Agency), (p:Person) WITH a, p LIMIT 1 CREATE (a)-[:BLAMED]->(p)"),
				arguments("every-edge-joins-what-its-type-joins",
						"MATCH (e:Event), (f:Finding) WITH e, f LIMIT 1 CREATE (f)-[:ATTRIBUTED_TO]->(e)"),
				arguments(counts, "MATCH ()-[r:FOUND]->() SET r.documents = 7"),
				arguments(counts, "MATCH ()-[r:ADMITTED]->() SET r.publishers = 7"),
				arguments("every-derived-edge-says-so-and-why", "MATCH ()-[r:ANSWERS]->() REMOVE r.reason"),
				arguments("every-failing-is-labelled-so-and-nothing-else-is", "MATCH (f:Failing) REMOVE f:Failing"),
				arguments("every-document-of-the-graph-has-its-reading",
						"CREATE (:Reading {document: 'unknown', fingerprint: '1'})"));
	}

}
