package org.candour.serve.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.http.MediaType;

/**
 * A table (RFC 4180) with a row for each piece of evidence, or for each row of the answer
 * to a question.
 */
class Csv extends ListingFormat {

	/** What makes a spreadsheet take a cell for a formula, or may come before that. */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	Csv() {
		super(new MediaType("text", "csv", StandardCharsets.UTF_8));
	}

	@Override
	void write(Listing<?> listing, Class<?> type, Writer out) throws IOException {
		CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
		if (type == Map.class) {
			writeRows(listing, table);
			return;
		}
		Columns columns = Columns.of(type);
		table.printRecord(columns.header());
		listing.forEach((entry) -> {
			for (List<String> row : columns.rows(entry)) {
				table.printRecord(row.stream().map(Csv::safe));
			}
		});
	}

	private static void writeRows(Listing<?> listing, CSVPrinter table) throws IOException {
		FlatRows rows = new FlatRows(listing.items().stream().<Map<?, ?>>map(Map.class::cast).toList());
		table.printRecord(rows.header());
		for (List<String> row : rows.cells()) {
			table.printRecord(row.stream().map(Csv::safe));
		}
	}

	/**
	 * Keeps a spreadsheet from running what a document says.
	 * @param cell any text
	 * @return the text, with an apostrophe before what would be a formula
	 */
	static String safe(String cell) {
		return (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
