package org.candour.command;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What is to be measured, and how it is to be shown.
 *
 * @param gold the folder of annotations
 * @param documents the folder of the annotated documents, null if they lie near their
 * annotations
 * @param only a part of the names of the annotations to use, null for all
 * @param by by what to give the figures
 * @param form how to write them
 * @param errors whether to list what was missed, extra or wrong
 */
public record Measurement(Path gold, @Nullable Path documents, @Nullable String only, By by, Form form,
		boolean errors) {

	/** By what figures are given, as it is written on the command line. */
	public enum By {

		/** By sort of fact, kind of finding and type of relation. */
		kind,
		/** By rule. */
		rule,
		/** By document. */
		document

	}

	/** How figures are written, as it is written on the command line. */
	public enum Form {

		/** For people. */
		table,
		/** For programs. */
		json,
		/** For spreadsheets. */
		csv

	}

}
