package org.candour.serve.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer without rows within them: what a row has several of stands in one
 * cell, and parts of these in cells of their own, in the same order
 * ({@code tellings.quote}, {@code tellings.mode}).
 */
final class FlatRows {

	private static final String BETWEEN = "; ";

	private final List<Map<String, String>> rows;

	/**
	 * Makes rows flat.
	 * @param rows by column what stands there: a value, a list of values, or a list of
	 * maps
	 */
	FlatRows(List<Map<?, ?>> rows) {
		this.rows = rows.stream().map(FlatRows::flat).toList();
	}

	/** Every column that any row has, in the order in which they are met. */
	SequencedSet<String> header() {
		return this.rows.stream()
			.flatMap((row) -> row.keySet().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The cells of each row, one for each column of the header. */
	List<List<String>> cells() {
		SequencedSet<String> header = header();
		return this.rows.stream()
			.map((row) -> header.stream().map((column) -> row.getOrDefault(column, "")).toList())
			.toList();
	}

	private static Map<String, String> flat(Map<?, ?> row) {
		Map<String, String> flat = new LinkedHashMap<>();
		row.forEach((column, value) -> add(flat, String.valueOf(column), value));
		return flat;
	}

	private static void add(Map<String, String> flat, String column, @Nullable Object value) {
		switch (value) {
			case Map<?, ?> parts -> parts.forEach((part, of) -> add(flat, column + "." + part, of));
			case List<?> many -> many.forEach((one) -> add(flat, column, one));
			case null, default ->
				flat.merge(column, Objects.toString(value, ""), (one, other) -> one + BETWEEN + other);
		}
	}

}
