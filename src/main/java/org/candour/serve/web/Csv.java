package org.candour.serve.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.http.MediaType;

/** A table (RFC 4180) with a row for each piece of evidence. */
class Csv extends ListingFormat {

	/** What makes a spreadsheet take a cell for a formula, or may come before that. */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	Csv() {
		super(new MediaType("text", "csv", StandardCharsets.UTF_8));
	}

	@Override
	void write(Listing<?> listing, Class<?> type, Writer out) throws IOException {
		Columns columns = Columns.of(type);
		CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
		table.printRecord(columns.header());
		listing.forEach((entry) -> {
			for (List<String> row : columns.rows(entry)) {
				table.printRecord(row.stream().map(Csv::safe));
			}
		});
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
