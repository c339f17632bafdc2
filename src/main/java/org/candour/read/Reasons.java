package org.candour.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why the file system refused. */
final class Reasons {

	private Reasons() {
	}

	static String of(IOException ex) {
		return switch (ex) {
			case AccessDeniedException denied -> "may not be read, its permissions forbid it";
			case NoSuchFileException missing -> "there is no such file or folder";
			default -> "cannot be read: " + ex.getMessage();
		};
	}

}
