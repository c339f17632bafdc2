package org.candour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.candour.evaluate.AccuracyText;
import org.candour.evaluate.By;
import org.candour.evaluate.Form;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No figure falls below the one that is kept in {@code src/test/resources/accuracy}.
 * Whoever changes the figures on purpose, for the better or knowing why, writes the
 * tables anew with {@value #REWRITE} and commits them: the difference shows what the
 * change was worth.
 */
class AccuracyTests {

	static final String REWRITE = "./mvnw test -Dtest=AccuracyTests -Dcandour.accuracy.write=true";

	private static final Path TABLES = Path.of("src/test/resources/accuracy");

	/** Less than this is noise: rounding, or one fact of several hundred. */
	private static final double NOISE = 0.005;

	private static final List<String> FIGURES = List.of("precision", "recall", "f1");

	@ParameterizedTest
	@EnumSource
	void doesNotFall(AnnotatedCollection collection) throws IOException {
		Evaluation evaluation = collection.evaluation();
		assertThat(evaluation.outcome().remarks()).isEmpty();
		String table = new AccuracyText(evaluation.accuracy(), By.KIND, false).in(Form.CSV);
		Path file = TABLES.resolve(collection + ".csv");
		if (Boolean.getBoolean("candour.accuracy.write")) {
			Files.createDirectories(TABLES);
			Files.writeString(file, table);
		}
		assertThat(file).as("the figures of '%s', which %s writes", collection, REWRITE).exists();
		assertThat(fallen(Files.readString(file), table))
			.as("figures of '%s' that fell. If that is meant: %s", collection, REWRITE)
			.isEmpty();
	}

	@Test
	void namesTheFiguresThatFell() throws IOException {
		String kept = """
				measure,precision,recall,f1,gold,predicted,right
				finding,0.900,0.800,0.847,10,9,8
				"finding, whole",0.500,0.500,0.500,10,9,5
				relation: EXAMINED,0.000,0.000,0.000,0,3,0
				quotes that are not in their document,,,,,0,
				""";
		assertThat(fallen(kept, kept)).isEmpty();
		assertThat(fallen(kept, kept.replace("0.800", "0.795").replace("EXAMINED", "PUBLISHED"))).isEmpty();
		assertThat(fallen(kept, kept.replace("0.800", "0.794").replace(",,,,,0,", ",,,,,2,"))).containsExactly(
				"finding: recall 0.794, kept is 0.800", "quotes that are not in their document: 2, kept is 0");
	}

	private static List<String> fallen(String keptTable, String table) throws IOException {
		Map<String, CSVRecord> now = rows(table);
		List<String> fallen = new ArrayList<>();
		for (CSVRecord kept : rows(keptTable).values()) {
			CSVRecord row = now.get(kept.get("measure"));
			// Where nothing was annotated and nothing is read any more there is no row.
			if (row == null) {
				continue;
			}
			for (String figure : FIGURES) {
				if (!kept.get(figure).isEmpty() && value(row, figure) < value(kept, figure) - NOISE - 1e-9) {
					fallen.add("%s: %s %s, kept is %s".formatted(kept.get("measure"), figure, row.get(figure),
							kept.get(figure)));
				}
			}
			if (kept.get("gold").isEmpty() && value(row, "predicted") > value(kept, "predicted")) {
				fallen.add("%s: %s, kept is %s".formatted(kept.get("measure"), row.get("predicted"),
						kept.get("predicted")));
			}
		}
		return fallen;
	}

	private static double value(CSVRecord row, String column) {
		return Double.parseDouble(row.get(column));
	}

	private static Map<String, CSVRecord> rows(String table) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		Map<String, CSVRecord> rows = new LinkedHashMap<>();
		try (CSVParser parser = CSVParser.parse(table, format)) {
			parser.forEach((row) -> rows.put(row.get("measure"), row));
		}
		return rows;
	}

}
