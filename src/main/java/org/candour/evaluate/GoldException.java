package org.candour.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** That an annotation cannot be used. */
public class GoldException extends Exception {

	private final transient List<Fault> faults;

	/**
	 * Something that is wrong.
	 *
	 * @param field where in the file, for example {@code findings[3] (f4) mode}; empty
	 * for the whole file
	 * @param reason what is the matter
	 */
	public record Fault(String field, String reason) {

		@Override
		public String toString() {
			return this.field.isEmpty() ? this.reason : "%s: %s".formatted(this.field, this.reason);
		}

	}

	GoldException(Path file, List<Fault> faults) {
		super(faults.stream().map((fault) -> "%s: %s".formatted(file, fault)).collect(Collectors.joining("\n")));
		this.faults = List.copyOf(faults);
	}

	GoldException(Path file, String reason) {
		this(file, List.of(new Fault("", reason)));
	}

	/**
	 * All that is wrong.
	 * @return at least one fault
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
