package org.candour.read;

import java.nio.file.Path;

import org.candour.knowledge.Source;

/**
 * A file that is to be read as a document.
 *
 * @param path where it is
 * @param listed what the manifest of its folder says of it
 */
public record DocumentFile(Path path, Source listed) {

	/**
	 * The name that the document goes by everywhere.
	 * @return the file name, without its folder
	 */
	public String name() {
		return this.path.getFileName().toString();
	}

}
