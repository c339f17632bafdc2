package org.candour;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.candour.read.Remark;

/**
 * What was remarked of files while they were imported. Several threads may write in it.
 */
final class Outcome {

	private final Queue<Remark> remarks = new ConcurrentLinkedQueue<>();

	/**
	 * Takes a remark down.
	 * @param remark the remark
	 */
	void add(Remark remark) {
		this.remarks.add(remark);
	}

	/**
	 * Takes down that a document got no further than some step.
	 * @param file the file
	 * @param step the step
	 * @param thrown what stopped it
	 */
	void add(Path file, String step, Throwable thrown) {
		String reason = switch (thrown) {
			case OutOfMemoryError error -> "needs more memory than the program has; start it with a larger -Xmx";
			case StackOverflowError error -> "is nested too deeply";
			default -> "cannot be taken in, which is an error of the program: " + thrown;
		};
		add(new Remark(file, "step " + step, reason, true));
	}

	/**
	 * Everything that was remarked.
	 * @return the remarks, by file
	 */
	List<Remark> remarks() {
		return this.remarks.stream().sorted(Comparator.comparing((remark) -> remark.file().toString())).toList();
	}

	/**
	 * How many files something was not done for.
	 * @return the number of files, 0 if all was done
	 */
	long failed() {
		return this.remarks.stream().filter(Remark::failure).map(Remark::file).distinct().count();
	}

}
