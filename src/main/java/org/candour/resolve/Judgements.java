package org.candour.resolve;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What people have decided about entities: that two ids mean the same, or that they do
 * not.
 *
 * @param all the judgements, in the order in which they were made; a later one overrules
 * an earlier one about the same two
 */
public record Judgements(List<Judgement> all) {

	/** Nothing was decided. */
	public static final Judgements NONE = new Judgements(List.of());

	/**
	 * A decision.
	 *
	 * @param left the id of one entity
	 * @param right the id of the other
	 * @param same whether they are the same
	 * @param why the reason
	 */
	public record Judgement(String left, String right, boolean same, String why) {
	}

	public Judgements {
		all = List.copyOf(all);
	}

	/**
	 * Reads judgements.
	 * @param csv rows of {@code left,right,verdict,who,when,why}, the verdict being
	 * {@code same} or {@code different}
	 * @param file the name to use in errors
	 * @return the judgements
	 * @throws IllegalArgumentException if a row is wrong; the message names file, row,
	 * field and reason
	 */
	public static Judgements read(String csv, String file) {
		List<Judgement> all = new ArrayList<>();
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreEmptyLines(true)
			.get();
		try (var rows = format.parse(new StringReader(csv))) {
			for (CSVRecord row : rows) {
				String verdict = row.get("verdict").strip();
				if (!verdict.equals("same") && !verdict.equals("different")) {
					throw new IllegalArgumentException("%s, row %d, verdict: '%s' is neither 'same' nor 'different'"
						.formatted(file, row.getRecordNumber() + 1, verdict));
				}
				all.add(new Judgement(row.get("left").strip(), row.get("right").strip(), verdict.equals("same"),
						row.get("why").strip()));
			}
			return new Judgements(all);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("%s: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	boolean areSame(String left, String right) {
		return verdict(left, right) == Boolean.TRUE;
	}

	boolean areDifferent(String left, String right) {
		return verdict(left, right) == Boolean.FALSE;
	}

	private @org.jspecify.annotations.Nullable Boolean verdict(String left, String right) {
		Boolean verdict = null;
		for (Judgement judgement : this.all) {
			boolean these = (judgement.left().equals(left) && judgement.right().equals(right))
					|| (judgement.left().equals(right) && judgement.right().equals(left));
			verdict = these ? Boolean.valueOf(judgement.same()) : verdict;
		}
		return verdict;
	}

}
