package org.candour;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.candour.load.Export;

/** Writes the export where it is wanted. */
@Component
class Exporter {

	private final Export export;

	Exporter(Export export) {
		this.export = export;
	}

	/**
	 * Writes the graph, and the texts if they are wanted.
	 * @param output the file, which is there whole or not at all; null for standard
	 * output
	 * @param texts the folder for the texts, or null
	 * @throws IOException if something cannot be written
	 */
	void export(@Nullable Path output, @Nullable Path texts) throws IOException {
		if (output != null) {
			write(output.toAbsolutePath());
		}
		else {
			this.export.write(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)));
		}
		if (texts != null) {
			this.export.writeTexts(texts);
		}
	}

	private void write(Path output) throws IOException {
		Path unfinished = Files.createTempFile(output.getParent(), output.getFileName() + "-", ".part");
		try {
			try (Writer writer = Files.newBufferedWriter(unfinished)) {
				this.export.write(writer);
			}
			Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

}
