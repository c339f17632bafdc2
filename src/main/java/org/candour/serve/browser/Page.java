package org.candour.serve.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * A page from the class path.
 *
 * @param text its text
 */
record Page(String text) {

	static Page of(String path) {
		try {
			return new Page(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Fills a place that is marked <code>${name}</code>.
	 */
	String with(String name, String value) {
		return this.text.replace("${" + name + "}", value);
	}

}
