package org.candour.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import org.candour.database.Schema;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.RelationType;
import org.candour.knowledge.Theme;

/**
 * What must hold of any graph: the claims of {@code cypher/checks}, each a file that is
 * named after the claim and returns what offends against it.
 */
@Component
public class Checks {

	private static final int ENOUGH = 20;

	private static final Map<String, Object> VOCABULARY = Map.of("agencyKinds",
			words(AgencyKind.values(), AgencyKind::word), "findingKinds",
			words(FindingKind.values(), FindingKind::word), "modes", words(Mode.values(), Mode::word), "themes",
			words(Theme.values(), Theme::word), "relations", words(RelationType.values(), RelationType::name));

	private final Driver driver;

	/**
	 * The checks of the graph behind a connection.
	 * @param driver the connection
	 * @param schema that its constraints and indexes are there
	 */
	public Checks(Driver driver, Schema schema) {
		this.driver = driver;
	}

	/**
	 * Checks the graph.
	 * @return what offends, at most 20 of a claim, sorted by claim; empty if all is well
	 */
	public List<Offence> run() {
		List<Offence> offences = new ArrayList<>();
		try (Session session = this.driver.session()) {
			for (String claim : claims()) {
				String query = Statement.read("cypher/checks/%s.cypher".formatted(claim));
				session
					.executeRead((transaction) -> transaction.run(query, VOCABULARY)
						.stream()
						.limit(ENOUGH)
						.map((row) -> new Offence(claim, row.get("offender").asString()))
						.toList())
					.forEach(offences::add);
			}
		}
		return offences;
	}

	/**
	 * What is checked.
	 * @return the names of the files, without their ending, sorted
	 */
	static List<String> claims() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:cypher/checks/*.cypher");
			return Arrays.stream(files)
				.map((file) -> Objects.requireNonNull(file.getFilename()).replace(".cypher", ""))
				.sorted(Comparator.naturalOrder())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <E> List<String> words(E[] constants, Function<E, String> word) {
		return Arrays.stream(constants).map(word).toList();
	}

	/**
	 * Something that must not be.
	 *
	 * @param claim the claim it offends against, with hyphens for spaces
	 * @param offender what it is
	 */
	public record Offence(String claim, String offender) {

		@Override
		public String toString() {
			return "Not so: %s: %s".formatted(this.claim.replace('-', ' '), this.offender);
		}

	}

}
