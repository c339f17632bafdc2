package org.candour.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down how accurate a reading is.
 *
 * @param accuracy how accurate it is
 * @param by by what to give the figures
 * @param errors whether to list also what was missed, extra or wrong; as CSV, which is
 * one table, they are listed instead of the figures
 */
public record AccuracyText(Accuracy accuracy, By by, boolean errors) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/**
	 * Writes.
	 * @param form how
	 * @return the text, with a line break at its end
	 */
	public String in(Form form) {
		return switch (form) {
			case TABLE -> table(rows()) + (this.errors ? "\n" + list() : "");
			case JSON -> JSON.writeValueAsString(json()) + "\n";
			case CSV -> csv(this.errors ? Rows.of(this.accuracy.discrepancies()) : rows());
		};
	}

	private Rows rows() {
		return switch (this.by) {
			case KIND -> Rows.byKind(this.accuracy.total());
			case RULE -> Rows.byRule(this.accuracy.rules());
			case DOCUMENT -> Rows.byDocument(this.accuracy.documents());
		};
	}

	private static String table(Rows rows) {
		int columns = rows.header().size();
		int[] widths = IntStream.range(0, columns)
			.map((column) -> Math.max(rows.header().get(column).length(),
					rows.rows().stream().mapToInt((row) -> row.get(column).length()).max().orElse(0)))
			.toArray();
		boolean[] numbers = new boolean[columns];
		rows.rows()
			.forEach((row) -> IntStream.range(0, columns)
				.filter((column) -> row.get(column).matches("[\\d.]+"))
				.forEach((column) -> numbers[column] = true));
		StringBuilder text = new StringBuilder(line(rows.header(), widths, numbers));
		rows.rows().forEach((row) -> text.append(line(row, widths, numbers)));
		return text.toString();
	}

	private static String line(List<String> cells, int[] widths, boolean[] numbers) {
		return IntStream.range(0, cells.size())
			.mapToObj((column) -> String.format("%" + (numbers[column] ? "" : "-") + widths[column] + "s",
					cells.get(column)))
			.collect(Collectors.joining("  "))
			.stripTrailing() + "\n";
	}

	private String list() {
		return this.accuracy.discrepancies()
			.stream()
			.map((one) -> "%s\t%s\t%s%n".formatted(one.document(), one.what(), one.text().replaceAll("\\s+", " ")))
			.collect(Collectors.joining());
	}

	private static String csv(Rows rows) {
		StringBuilder text = new StringBuilder(record(rows.header()));
		rows.rows().forEach((row) -> text.append(record(row)));
		return text.toString();
	}

	private static String record(List<String> cells) {
		return cells.stream()
			.map((cell) -> cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
			.collect(Collectors.joining(",")) + "\n";
	}

	private Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		switch (this.by) {
			case KIND -> json.putAll(json(this.accuracy.total()));
			case RULE -> json.put("rules", this.accuracy.rules());
			case DOCUMENT -> {
				Map<String, Object> documents = new LinkedHashMap<>();
				this.accuracy.documents().forEach((name, figures) -> documents.put(name, json(figures)));
				json.put("documents", documents);
			}
		}
		if (this.errors) {
			json.put("errors", this.accuracy.discrepancies());
		}
		return json;
	}

	private static Map<String, Object> json(Figures figures) {
		Map<String, Object> json = new LinkedHashMap<>();
		figures.measures().forEach((name, tally) -> json.put(name, json(tally)));
		Map<String, Object> matched = new LinkedHashMap<>();
		figures.matched().forEach((respect, tally) -> matched.put(respect, tally.precision()));
		json.put("accuracy on matched findings", matched);
		json.put(Rows.MISQUOTED, figures.misquoted());
		Map<String, Object> kinds = new LinkedHashMap<>();
		figures.kinds().forEach((kind, tally) -> kinds.put(kind.word(), json(tally)));
		json.put("findings by kind", kinds);
		Map<String, Object> relations = new LinkedHashMap<>();
		figures.relations().forEach((type, tally) -> relations.put(type.name(), json(tally)));
		json.put("relations by type", relations);
		return json;
	}

	private static Map<String, Object> json(Tally tally) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("precision", tally.precision());
		json.put("recall", tally.recall());
		json.put("f1", tally.f1());
		json.put("gold", tally.gold());
		json.put("predicted", tally.predicted());
		return json;
	}

}
