package org.candour.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Another process holds the graph: the embedded engine allows one at a time. */
public final class GraphInUseException extends GraphUnavailableException {

	GraphInUseException(Path folder, Holder holder, @Nullable Throwable cause) {
		super("The graph in %s is in use by %s.".formatted(folder, holder), remedy(holder), cause);
	}

	private static String remedy(Holder holder) {
		String address = (holder.address() != null) ? holder.address().toString() : "bolt://…";
		return "Stop that program, or use the graph through it (SPRING_NEO4J_URI=%s), or name another folder (CANDOUR_DATA=…)."
			.formatted(address);
	}

}
