package org.candour;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.candour.load.Changes;
import org.candour.load.Checks;
import org.candour.read.Remark;

/** What became of the documents of an import. Several threads may add remarks to it. */
final class Outcome {

	private final Queue<Remark> remarks = new ConcurrentLinkedQueue<>();

	private int read;

	private int unchanged;

	private Changes changes = new Changes(0, 0, 0, 0);

	private List<Checks.Offence> offences = List.of();

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
	 * Takes down how it ended.
	 * @param read how many documents were read
	 * @param unchanged how many needed no reading
	 * @param changes what changed in the graph
	 * @param offences what does not hold of the graph
	 * @return this
	 */
	Outcome complete(int read, int unchanged, Changes changes, List<Checks.Offence> offences) {
		this.read = read;
		this.unchanged = unchanged;
		this.changes = changes;
		this.offences = offences;
		return this;
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

	/**
	 * Whether all was done as it should be.
	 * @return true if no file failed and every check of the graph holds
	 */
	boolean done() {
		return failed() == 0 && this.offences.isEmpty();
	}

	int read() {
		return this.read;
	}

	int unchanged() {
		return this.unchanged;
	}

	Changes changes() {
		return this.changes;
	}

	List<Checks.Offence> offences() {
		return this.offences;
	}

}
