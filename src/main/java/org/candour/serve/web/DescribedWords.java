package org.candour.serve.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the description of the API says in words. */
@Component
class DescribedWords {

	private final Properties words = new Properties();

	DescribedWords() throws IOException {
		try (Reader reader = new InputStreamReader(
				new ClassPathResource("openapi.properties", DescribedWords.class).getInputStream(),
				StandardCharsets.UTF_8)) {
			this.words.load(reader);
		}
	}

	/**
	 * Finds words that must be there.
	 * @param key what they are about
	 * @return the words
	 * @throws IllegalStateException if nobody has written them
	 */
	String of(String key) {
		String found = perhaps(key);
		if (found == null) {
			throw new IllegalStateException("openapi.properties says nothing about " + key);
		}
		return found;
	}

	@Nullable String perhaps(String key) {
		return this.words.getProperty(key);
	}

}
