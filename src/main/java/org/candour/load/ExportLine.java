package org.candour.load;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** One line of an export, its fields in the order of their query. */
final class ExportLine {

	private ExportLine() {
	}

	/**
	 * Makes a line of a row.
	 * @param type what sort of fact it is
	 * @param row what the query of that sort returns
	 * @return the fields
	 */
	static Map<String, @Nullable Object> of(String type, Record row) {
		Map<String, @Nullable Object> line = new LinkedHashMap<>();
		line.put("type", type);
		for (String field : row.keys()) {
			Value value = row.get(field);
			line.put(field, field.equals("evidence") ? evidence(value) : value.asObject());
		}
		return line;
	}

	/** Two rules that found the same words are one piece of evidence here. */
	private static List<Item> evidence(Value items) {
		return items.asList(Item::of).stream().sorted(Item.ORDER).distinct().toList();
	}

	/**
	 * A piece of evidence.
	 *
	 * @param document the document
	 * @param start where the quote begins in it, in code points
	 * @param end where it ends, exclusive
	 * @param quote the words
	 * @param mode with what standing it is said; null where that is no question
	 * @param assertedBy who says so; null where that is no question
	 */
	@JsonPropertyOrder({ "document", "start", "end", "quote", "mode", "assertedBy" })
	@JsonInclude(JsonInclude.Include.NON_NULL)
	private record Item(String document, int start, int end, String quote, @Nullable String mode,
			@Nullable List<String> assertedBy) {

		static final Comparator<Item> ORDER = Comparator.comparing(Item::document)
			.thenComparingInt(Item::start)
			.thenComparingInt(Item::end)
			.thenComparing(Item::toString);

		static Item of(Value item) {
			boolean asserted = item.containsKey("mode");
			return new Item(item.get("document").asString(), item.get("start").asInt(), item.get("end").asInt(),
					item.get("quote").asString(), asserted ? item.get("mode").asString() : null,
					asserted ? ids(item.get("assertedBy").asString()) : null);
		}

		private static List<String> ids(String joined) {
			return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
		}

	}

}
