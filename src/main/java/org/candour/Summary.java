package org.candour;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.candour.load.Inventory;
import org.candour.load.Graph;
import org.candour.read.Remark;

/** Says in words what was done and what the graph holds. */
@Component
class Summary {

	private final Graph graph;

	private final Inventory inventory;

	Summary(Graph graph, Inventory inventory) {
		this.graph = graph;
		this.inventory = inventory;
	}

	/**
	 * Sums up an import.
	 * @param outcome what became of the documents
	 * @param taken how long it took
	 * @param out where to write
	 */
	void print(Outcome outcome, Duration taken, PrintStream out) {
		out.printf("%d documents read, %d failed, %d unchanged, in %d s.%n", outcome.read(), outcome.failed(),
				outcome.unchanged(), taken.toSeconds());
		outcome.offences().forEach(out::println);
		print("Not done:", outcome.remarks().stream().filter(Remark::failure).toList(), out);
		print("Worth knowing:", outcome.remarks().stream().filter((remark) -> !remark.failure()).toList(), out);
		if (outcome.changes().none()) {
			out.println("The graph is as it was.");
		}
		printCounts(out);
	}

	/**
	 * Writes which documents the graph holds, and how many nodes and edges.
	 * @param out where to write
	 */
	void print(PrintStream out) {
		List<Inventory.Entry> entries = this.inventory.all();
		out.println((entries.size() == 1) ? "1 document" : entries.size() + " documents");
		for (Inventory.Entry entry : entries) {
			out.printf("  %s: %d passages, %d findings and recommendations%s%n", entry.name(), entry.passages(),
					entry.facts(), origin(entry));
		}
		printCounts(out);
	}

	private void printCounts(PrintStream out) {
		Graph.Counts counts = this.graph.counts();
		out.println("Nodes: " + words(counts.nodes()));
		out.println("Edges: " + words(counts.edges()));
	}

	private static void print(String heading, List<Remark> remarks, PrintStream out) {
		if (!remarks.isEmpty()) {
			out.println(heading);
			remarks.forEach((remark) -> out.println("  " + remark));
		}
	}

	private static String words(Map<String, Long> counts) {
		return counts.isEmpty() ? "none"
				: counts.entrySet()
					.stream()
					.map((count) -> count.getKey() + " " + count.getValue())
					.collect(Collectors.joining(", "));
	}

	private static String origin(Inventory.Entry entry) {
		String known = List.of(entry.title(), entry.publisher(), entry.published())
			.stream()
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return known.isEmpty() ? "" : " (" + known + ")";
	}

}
