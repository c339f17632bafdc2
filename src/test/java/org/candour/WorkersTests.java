package org.candour;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.candour.knowledge.Source;
import org.candour.read.DocumentFile;
import org.candour.read.UnreadableException;

import static org.assertj.core.api.Assertions.assertThat;

class WorkersTests {

	private final Outcome outcome = new Outcome();

	@Test
	void givesTheResultsInTheOrderOfTheFiles() {
		List<DocumentFile> files = IntStream.range(0, 50).mapToObj((i) -> file(i + ".txt")).toList();
		Set<String> threads = ConcurrentHashMap.newKeySet();
		List<String> names = Workers.each(files, this.outcome, (file, step) -> {
			threads.add(Thread.currentThread().getName());
			return file.name();
		});
		assertThat(names).isEqualTo(files.stream().map(DocumentFile::name).toList());
		assertThat(threads).hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
		assertThat(this.outcome.failed()).isZero();
	}

	@Test
	void goesOnWhenADocumentFails() {
		List<DocumentFile> files = List.of(file("a.txt"), file("b.txt"), file("c.txt"), file("d.txt"), file("e.txt"));
		List<String> names = Workers.each(files, this.outcome, (file, step) -> {
			step.accept("annotate");
			switch (file.name()) {
				case "a.txt" -> throw new UnreadableException(file.path(), "is empty");
				case "b.txt" -> throw new IllegalStateException("a bug");
				case "c.txt" -> throw new StackOverflowError();
				case "d.txt" -> throw new OutOfMemoryError();
			}
			return file.name();
		});
		assertThat(names).containsExactly("e.txt");
		assertThat(this.outcome.failed()).isEqualTo(4);
		assertThat(this.outcome.remarks()).extracting(Object::toString)
			.containsExactly("a.txt: is empty",
					"b.txt, step annotate: cannot be taken in, which is an error of the program: "
							+ "java.lang.IllegalStateException: a bug",
					"c.txt, step annotate: is nested too deeply",
					"d.txt, step annotate: needs more memory than the program has; start it with a larger -Xmx");
	}

	private static DocumentFile file(String name) {
		return new DocumentFile(Path.of(name), Source.UNKNOWN);
	}

}
