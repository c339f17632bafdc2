package org.candour.serve.web;

import java.io.IOException;
import java.io.Writer;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;

/** JSON Lines: one entry a line. */
class JsonLines extends ListingFormat {

	private final JsonMapper mapper;

	JsonLines(JsonMapper mapper) {
		super(new MediaType("application", "jsonl"), MediaType.APPLICATION_NDJSON);
		this.mapper = mapper;
	}

	@Override
	void write(Listing<?> listing, Class<?> type, Writer out) throws IOException {
		listing.forEach((entry) -> {
			out.write(this.mapper.writeValueAsString(entry));
			out.write('\n');
		});
	}

}
