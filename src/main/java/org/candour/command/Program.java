package org.candour.command;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What can be asked for on the command line. Each method says whether all of it was done;
 * what was not done, and why, it has then written to standard error. A
 * {@link RefusedException} says that nothing was done.
 */
public interface Program {

	/**
	 * Reads documents into the graph.
	 * @param paths files and folders
	 * @return whether every document was read, or was there already
	 */
	boolean importDocuments(List<Path> paths);

	/**
	 * Reads documents into the graph, then answers questions until the process is
	 * stopped.
	 * @param paths files and folders, or none
	 * @return whether all was done
	 */
	boolean serve(List<Path> paths);

	/**
	 * Writes the graph as JSON Lines.
	 * @param output the file, null for standard output
	 * @param texts the folder for the text of documents that are not plain text, null for
	 * none
	 * @return whether all was written
	 */
	boolean export(@Nullable Path output, @Nullable Path texts);

	/**
	 * Takes documents out of the graph, with all that rests on them alone.
	 * @param documents the names of the documents
	 * @return whether all of them were there
	 */
	boolean forget(List<String> documents);

	/**
	 * Measures how well annotated documents are read, and writes the figures to standard
	 * output.
	 * @param measurement what to measure
	 * @return whether every annotation could be used
	 */
	boolean evaluate(Measurement measurement);

	/**
	 * Learns from annotated documents what findings look like that no rule finds, and
	 * writes to standard output what that brings.
	 * @param golds the folders of annotations
	 * @param output where to write what was learned
	 * @param caution how many times as bad a wrong finding is as one that is overlooked
	 * @return whether every annotation could be used
	 */
	boolean train(List<Path> golds, Path output, double caution);

	/**
	 * Writes what the graph holds to standard output.
	 * @return whether it could be said
	 */
	boolean status();

}
