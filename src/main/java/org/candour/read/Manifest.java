package org.candour.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.candour.knowledge.Source;

/**
 * What {@code manifest.csv} says of the documents beside it. What is wrong in it is told
 * with its row and field; everything else of it is used all the same.
 */
final class Manifest {

	static final String NAME = "manifest.csv";

	static final List<String> COLUMNS = List.of("file", "title", "publisher", "published", "address", "licence");

	private final Path file;

	private final Consumer<Remark> remarks;

	private final Map<String, Source> sources = new HashMap<>();

	private Manifest(Path file, Consumer<Remark> remarks) {
		this.file = file;
		this.remarks = remarks;
	}

	static Manifest in(Path folder, Consumer<Remark> remarks) {
		Manifest manifest = new Manifest(folder.resolve(NAME), remarks);
		if (Files.exists(manifest.file)) {
			manifest.read();
		}
		return manifest;
	}

	Source source(Path document) {
		return this.sources.getOrDefault(document.getFileName().toString(), Source.UNKNOWN);
	}

	private void read() {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreSurroundingSpaces(true)
			.setAllowMissingColumnNames(true)
			.get();
		try (Reader reader = Files.newBufferedReader(this.file)) {
			reader.mark(1);
			if (reader.read() != '\uFEFF') {
				reader.reset();
			}
			try (CSVParser rows = format.parse(reader)) {
				if (columns(rows.getHeaderNames())) {
					rows.forEach(this::row);
				}
			}
		}
		catch (CharacterCodingException ex) {
			tell(null, "is not used from here on, it is not valid UTF-8");
		}
		catch (IOException ex) {
			tell(null, Reasons.of(ex));
		}
		catch (UncheckedIOException | IllegalArgumentException ex) {
			tell(null, "is not used from here on: " + ex.getMessage());
		}
	}

	private boolean columns(List<String> names) {
		for (String name : names) {
			if (!COLUMNS.contains(name)) {
				tell("row 1, field " + name, "no such column; the columns are " + String.join(",", COLUMNS));
			}
		}
		if (!names.contains("file")) {
			tell("row 1", "is not used, the column 'file' is missing");
		}
		return names.contains("file");
	}

	private void row(CSVRecord row) {
		String document = field(row, "file");
		if (!row.isConsistent()) {
			tell(place(row, null),
					"has %d fields instead of %d".formatted(row.size(), row.getParser().getHeaderNames().size()));
		}
		if (document == null) {
			tell(place(row, "file"), "is empty");
		}
		else if (!Files.exists(this.file.resolveSibling(document))) {
			tell(place(row, "file"), "there is no file '%s' beside it".formatted(document));
		}
		else if (this.sources.containsKey(document)) {
			tell(place(row, "file"), "'%s' has a row already, this one is not used".formatted(document));
		}
		else {
			this.sources.put(document, new Source(field(row, "title"), field(row, "publisher"), published(row),
					address(row), field(row, "licence")));
		}
	}

	private @Nullable LocalDate published(CSVRecord row) {
		String value = field(row, "published");
		try {
			return (value != null) ? LocalDate.parse(value) : null;
		}
		catch (DateTimeException ex) {
			tell(place(row, "published"), "'%s' is no date, write it as 2013-12-20".formatted(value));
			return null;
		}
	}

	private @Nullable String address(CSVRecord row) {
		String value = field(row, "address");
		try {
			if (value != null && !URI.create(value).isAbsolute()) {
				throw new IllegalArgumentException();
			}
			return value;
		}
		catch (IllegalArgumentException ex) {
			tell(place(row, "address"), "'%s' is no address, write it as https://…".formatted(value));
			return null;
		}
	}

	private static @Nullable String field(CSVRecord row, String column) {
		return (row.isSet(column) && !row.get(column).isBlank()) ? row.get(column).strip() : null;
	}

	private static String place(CSVRecord row, @Nullable String column) {
		// The heading is row 1, as in a spreadsheet.
		String place = "row " + (row.getRecordNumber() + 1);
		return (column != null) ? place + ", field " + column : place;
	}

	private void tell(@Nullable String place, String reason) {
		this.remarks.accept(new Remark(this.file, place, reason, true));
	}

}
