package org.candour.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

import org.candour.knowledge.Entity;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Reading;

/** A reading as compressed JSON. */
final class ReadingContent {

	private static final JsonMapper JSON = JsonMapper.builder()
		.addMixIn(Entity.class, Typed.class)
		.addMixIn(Fact.class, Typed.class)
		.build();

	private ReadingContent() {
	}

	static byte[] write(Reading reading) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream compressed = new GZIPOutputStream(bytes)) {
			JSON.writeValue(compressed, reading);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static Reading read(byte[] content) {
		try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(content))) {
			return JSON.readValue(plain, Reading.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names the record, of those that the sealed interface permits. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
	private interface Typed {

	}

}
