package org.candour.serve.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlatRowsTests {

	@Test
	void putSeveralValuesIntoOneCellInTheirOrder() {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("statement", "kept no records");
		row.put("of", List.of("the council", "the board"));
		row.put("date", null);
		row.put("tellings", List.of(telling("no minutes", "found"), telling("nothing written", "alleged")));
		FlatRows flat = new FlatRows(List.of(row));
		assertThat(flat.header()).containsExactly("statement", "of", "date", "tellings.quote", "tellings.mode");
		assertThat(flat.cells()).containsExactly(List.of("kept no records", "the council; the board", "",
				"no minutes; nothing written", "found; alleged"));
	}

	@Test
	void haveEveryColumnThatAnyRowHas() {
		FlatRows flat = new FlatRows(List.of(Map.of("a", 1), Map.of("b", List.of()), Map.of("c", true)));
		assertThat(flat.header()).containsExactly("a", "c");
		assertThat(flat.cells()).containsExactly(List.of("1", ""), List.of("", ""), List.of("", "true"));
	}

	private static Map<String, Object> telling(String quote, String mode) {
		Map<String, Object> telling = new LinkedHashMap<>();
		telling.put("quote", quote);
		telling.put("mode", mode);
		return telling;
	}

}
