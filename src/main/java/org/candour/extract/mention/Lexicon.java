package org.candour.extract.mention;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.candour.extract.grammar.Vocabulary;
import org.candour.knowledge.AgencyKind;

import org.jspecify.annotations.Nullable;

/** The names of public bodies and the titles of posts, from {@code import/lexicon}. */
public final class Lexicon {

	/**
	 * A public body.
	 *
	 * @param name its name
	 * @param kind what sort of body it is
	 * @param country ISO 3166, two letters
	 * @param partOf the name of the body of which it is a unit, or null
	 */
	record Body(String name, AgencyKind kind, String country, @Nullable String partOf) {

		/** The name without the bracket that tells it from another row's. */
		String shown() {
			return this.name.replaceAll(" \\(.*\\)$", "");
		}

	}

	private static final String AGENCIES = "lexicon/agencies.csv";

	private static final String RANKS = "lexicon/ranks.yaml";

	private final Phrases<Body> bodies = new Phrases<>();

	private final Map<String, Body> byName = new HashMap<>();

	private final Phrases<Boolean> ranks = new Phrases<>();

	/**
	 * Reads the lexicon.
	 * @param vocabulary where it stands
	 * @throws IllegalArgumentException if a row is wrong; the message names file, line
	 * and reason
	 */
	public Lexicon(Vocabulary vocabulary) {
		agencies(vocabulary.text(AGENCIES));
		Map<String, List<String>> lists = vocabulary.yaml(RANKS);
		for (String rank : lists.getOrDefault("singular", List.of())) {
			this.ranks.add(rank.toLowerCase(Locale.ROOT), false);
			this.ranks.add(plural(rank.toLowerCase(Locale.ROOT)), true);
		}
		for (String rank : lists.getOrDefault("collective", List.of())) {
			this.ranks.add(rank.toLowerCase(Locale.ROOT), true);
		}
		this.ranks.sort();
	}

	private void agencies(String text) {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var rows = format.parse(new StringReader(text))) {
			List<String[]> aliases = new ArrayList<>();
			for (CSVRecord row : rows) {
				Body body = body(row);
				this.byName.put(body.name(), body);
				if (body.shown().equals(body.name())) {
					this.bodies.add(body.name(), body);
				}
				for (String alias : row.get("aliases").split(";")) {
					if (!alias.isBlank()) {
						aliases.add(new String[] { alias.strip(), body.name() });
					}
				}
			}
			aliases.forEach((alias) -> this.bodies.add(alias[0], this.byName.get(alias[1])));
			this.bodies.sort();
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("import/%s: %s".formatted(AGENCIES, ex.getMessage()), ex);
		}
	}

	private static Body body(CSVRecord row) {
		try {
			String partOf = row.get("partOf");
			return new Body(row.get("name").strip(), AgencyKind.of(row.get("kind").strip()), row.get("country").strip(),
					partOf.isBlank() ? null : partOf.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"import/%s, row %d: %s".formatted(AGENCIES, row.getRecordNumber() + 1, ex.getMessage()), ex);
		}
	}

	private static String plural(String rank) {
		if (rank.endsWith("man") && !rank.endsWith("human")) {
			return rank.substring(0, rank.length() - 2) + "en";
		}
		if (rank.startsWith("director of ") || rank.startsWith("head of ") || rank.startsWith("secretary of ")) {
			return rank.replaceFirst(" ", "s ");
		}
		if (rank.endsWith("y") && !rank.endsWith("ey")) {
			return rank.substring(0, rank.length() - 1) + "ies";
		}
		return rank.endsWith("s") ? rank + "es" : rank + "s";
	}

	Phrases<Body> bodies() {
		return this.bodies;
	}

	@Nullable Body body(String name) {
		return this.byName.get(name);
	}

	/** The titles of posts; the value says whether a title means a group. */
	Phrases<Boolean> ranks() {
		return this.ranks;
	}

}
