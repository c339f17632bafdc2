package org.candour.serve.ask;

import java.util.List;
import java.util.Map;

import org.candour.serve.answer.ThemeAnswer;

import org.springframework.stereotype.Component;

/** The themes. */
@Component
@Asked
public class Themes {

	private static final String TELL = """
			MATCH (theme:Theme)
			RETURN theme.id AS id, theme.meaning AS meaning, COUNT { (theme)<-[:HAS_THEME]-() } AS findings
			ORDER BY id
			""";

	private final Rows rows;

	Themes(Rows rows) {
		this.rows = rows;
	}

	/**
	 * Lists all themes.
	 * @return those of the graph, by their words
	 */
	public List<ThemeAnswer> all() {
		return this.rows.read(TELL, Map.of(), ThemeAnswer.class);
	}

}
