package org.candour.read;

import java.nio.file.Path;

/**
 * That a file cannot be read as a document, and why; the others are read all the same.
 */
public class UnreadableException extends Exception {

	private final transient Path file;

	/**
	 * Refuses a file.
	 * @param file the file
	 * @param reason what is the matter with it, as the end of a sentence that begins with
	 * the file's name
	 */
	public UnreadableException(Path file, String reason) {
		super(reason);
		this.file = file;
	}

	/**
	 * The same as a remark.
	 * @return a remark on the file that counts as a failure
	 */
	public Remark remark() {
		return Remark.failure(this.file, String.valueOf(getMessage()));
	}

}
