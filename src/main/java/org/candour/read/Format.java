package org.candour.read;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are read, told by the ending of their name. */
enum Format {

	TEXT("txt"), MARKDOWN("md"), HTML("html", "htm"), PDF("pdf"), WORD("docx");

	private final List<String> endings;

	Format(String... endings) {
		this.endings = List.of(endings);
	}

	static Optional<Format> of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((format) -> format.endings.stream().anyMatch((ending) -> name.endsWith("." + ending)))
			.findFirst();
	}

	/** All endings, in words. */
	static String known() {
		return Arrays.stream(values())
			.flatMap((format) -> format.endings.stream())
			.map((ending) -> "." + ending)
			.collect(Collectors.joining(", "));
	}

	boolean plain() {
		return this == TEXT || this == MARKDOWN;
	}

}
