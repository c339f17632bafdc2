package org.candour.extract.mention;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.candour.extract.grammar.Vocabulary;
import org.candour.knowledge.AgencyKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The lexicon is what its README says. */
class LexiconTests {

	private static final List<CSVRecord> ROWS = rows();

	private static List<CSVRecord> rows() {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var parser = format.parse(new StringReader(Vocabulary.bundled().text("lexicon/agencies.csv")))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> list(CSVRecord row, String column) {
		return Arrays.stream(row.get(column).split(";")).filter((item) -> !item.isBlank()).toList();
	}

	private static Set<String> names() {
		return ROWS.stream().map((row) -> row.get("name")).collect(Collectors.toSet());
	}

	@Test
	void givesEachBodyOneRow() {
		assertThat(ROWS).extracting((row) -> row.get("name")).doesNotHaveDuplicates();
	}

	@Test
	void knowsTheKindAndTheCountryOfEachBody() {
		Set<String> countries = new HashSet<>(Set.of(Locale.getISOCountries()));
		countries.addAll(Set.of("EU", "UN", "ZZ"));
		assertThat(ROWS).allSatisfy((row) -> {
			assertThat(AgencyKind.of(row.get("kind")).word()).isEqualTo(row.get("kind"));
			assertThat(countries).contains(row.get("country"));
		});
	}

	@Test
	void leavesNoParentOrPredecessorWithoutItsRow() {
		Set<String> names = names();
		assertThat(ROWS).allSatisfy((row) -> {
			assertThat(names).containsAll(list(row, "partOf"));
			assertThat(names).containsAll(list(row, "successorOf"));
			assertThat(list(row, "partOf")).doesNotContain(row.get("name"));
		});
	}

	@Test
	void givesNoAliasThatIsTheNameOfAnotherRow() {
		Map<String, CSVRecord> byName = ROWS.stream().collect(Collectors.toMap((row) -> row.get("name"), (row) -> row));
		assertThat(ROWS).allSatisfy((row) -> assertThat(list(row, "aliases"))
			.noneMatch((alias) -> byName.containsKey(alias) && byName.get(alias) != row));
	}

	@Test
	void writesAliasesPlainly() {
		assertThat(ROWS).allSatisfy((row) -> assertThat(list(row, "aliases")).doesNotHaveDuplicates()
			.noneMatch((alias) -> alias.contains("’") || !alias.equals(alias.strip())));
	}

	@Test
	void keepsTheOrderOfRows() {
		List<CSVRecord> sorted = new ArrayList<>(ROWS);
		sorted.sort(Comparator.comparing((CSVRecord row) -> row.get("country"))
			.thenComparing((CSVRecord row) -> row.get("kind")));
		assertThat(ROWS.stream().map((row) -> row.get("country") + row.get("kind")).toList())
			.isEqualTo(sorted.stream().map((row) -> row.get("country") + row.get("kind")).toList());
	}

	@Test
	void listsEachTitleOnceInLowerCase() {
		Map<String, List<String>> ranks = Vocabulary.bundled().yaml("lexicon/ranks.yaml");
		List<String> titles = ranks.values().stream().flatMap(List::stream).toList();
		assertThat(titles).doesNotHaveDuplicates().allMatch((title) -> title.equals(title.toLowerCase(Locale.ROOT)));
	}

}
