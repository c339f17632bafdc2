package org.candour.extract.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * For each label a logistic regression: the more the weights of what is seen add up to,
 * the likelier the label.
 */
public final class LinearModel {

	/** The column that names the trait. */
	private static final String TRAIT = "trait";

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private final List<String> labels;

	private final Map<String, double[]> weights;

	/**
	 * Takes the weights of a model.
	 * @param labels the labels, in their order
	 * @param weights for each trait its weight for each label, in the order of the labels
	 */
	LinearModel(List<String> labels, Map<String, double[]> weights) {
		this.labels = List.copyOf(labels);
		this.weights = new TreeMap<>(weights);
	}

	/**
	 * A model that has learned nothing.
	 * @return a model without labels
	 */
	public static LinearModel untaught() {
		return new LinearModel(List.of(), Map.of());
	}

	/**
	 * Reads a model.
	 * @param text comma-separated values: a trait and its weight for each label, the
	 * labels in the first row
	 * @param file the name of the file, for the message of an error
	 * @return the model
	 * @throws IllegalArgumentException if a row is wrong; the message names file, row and
	 * reason
	 */
	public static LinearModel read(String text, String file) {
		try (CSVParser parser = CSVParser.parse(text, CSV)) {
			List<CSVRecord> rows = parser.getRecords();
			if (rows.isEmpty() || !rows.getFirst().get(0).equals(TRAIT)) {
				throw new IllegalArgumentException("%s: the first row must begin with '%s'".formatted(file, TRAIT));
			}
			List<String> labels = rows.getFirst().toList().subList(1, rows.getFirst().size());
			Map<String, double[]> weights = new TreeMap<>();
			for (CSVRecord row : rows.subList(1, rows.size())) {
				if (weights.put(row.get(0), weights(row, labels.size(), file)) != null) {
					throw new IllegalArgumentException(
							"%s, row %d: '%s' is there twice".formatted(file, row.getRecordNumber(), row.get(0)));
				}
			}
			return new LinearModel(labels, weights);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double[] weights(CSVRecord row, int count, String file) {
		try {
			double[] weights = row.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
			if (weights.length == count) {
				return weights;
			}
		}
		catch (NumberFormatException ex) {
			// Refused below, with the row.
		}
		throw new IllegalArgumentException(
				"%s, row %d: '%s' needs %d numbers".formatted(file, row.getRecordNumber(), row.get(0), count));
	}

	/**
	 * The labels.
	 * @return in the order of {@link #probabilities}
	 */
	public List<String> labels() {
		return this.labels;
	}

	/**
	 * How likely each label is, each taken by itself.
	 * @param traits what is seen
	 * @return for each label a number from 0 to 1; they need not add up to 1
	 */
	public double[] probabilities(Set<String> traits) {
		double[] sums = new double[this.labels.size()];
		for (String trait : traits) {
			double[] known = this.weights.get(trait);
			for (int i = 0; known != null && i < sums.length; i++) {
				sums[i] += known[i];
			}
		}
		for (int i = 0; i < sums.length; i++) {
			sums[i] = 1 / (1 + Math.exp(-sums[i]));
		}
		return sums;
	}

	/**
	 * Writes the model as {@link #read} reads it.
	 * @return comma-separated values, by trait
	 */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
			List<Object> head = new ArrayList<>(this.labels);
			head.addFirst(TRAIT);
			printer.printRecord(head);
			for (Map.Entry<String, double[]> entry : this.weights.entrySet()) {
				printer.print(entry.getKey());
				for (double weight : entry.getValue()) {
					printer.print(weight);
				}
				printer.println();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
