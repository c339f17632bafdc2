package org.candour;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.candour.read.DocumentFile;
import org.candour.read.UnreadableException;

/**
 * Does the same work on many documents, as many at once as the machine has cores, and
 * shows how far it is. A document that fails is taken down with its reason and the others
 * go on.
 */
final class Workers {

	private Workers() {
	}

	/**
	 * Does some work on each file.
	 * @param files the files
	 * @param outcome where failures are taken down
	 * @param work the work
	 * @param <T> what comes out of it
	 * @return what came out, in the order of the files, without those that failed
	 */
	static <T> List<T> each(List<DocumentFile> files, Outcome outcome, Work<T> work) {
		if (files.isEmpty()) {
			return List.of();
		}
		try (Progress progress = Progress.of(files.size());
				ExecutorService workers = Executors.newFixedThreadPool(
						Math.min(files.size(), Runtime.getRuntime().availableProcessors()),
						Thread.ofPlatform().daemon().name("reader-", 1).factory())) {
			List<Future<@Nullable T>> results = files.stream()
				.map((file) -> workers.submit(() -> one(file, outcome, progress, work)))
				.toList();
			try {
				return results.stream().map(Workers::result).filter(Objects::nonNull).toList();
			}
			catch (RuntimeException ex) {
				workers.shutdownNow();
				throw ex;
			}
		}
	}

	private static <T> @Nullable T one(DocumentFile file, Outcome outcome, Progress progress, Work<T> work) {
		String[] step = { "read" };
		try {
			return work.on(file, (next) -> {
				step[0] = next;
				progress.at(next, file.name());
			});
		}
		catch (UnreadableException ex) {
			outcome.add(ex.remark());
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			outcome.add(file.path(), step[0], ex);
		}
		finally {
			progress.done();
		}
		return null;
	}

	private static <T> @Nullable T result(Future<@Nullable T> future) {
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The import was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A reader failed", ex.getCause());
		}
	}

	/**
	 * What is done with one document.
	 *
	 * @param <T> what comes out of it
	 */
	interface Work<T> {

		/**
		 * Does it.
		 * @param file the file
		 * @param step is told the name of each step before it begins
		 * @return what came out
		 * @throws UnreadableException if the file cannot be read
		 */
		T on(DocumentFile file, Consumer<String> step) throws UnreadableException;

	}

}
