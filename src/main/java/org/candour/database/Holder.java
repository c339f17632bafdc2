package org.candour.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * Which process holds a graph.
 *
 * @param pid its number, 0 if unknown
 * @param command how it was started, empty if unknown
 * @param address where it offers the graph over Bolt, or null if it does not (yet)
 */
record Holder(long pid, String command, @Nullable URI address) {

	static final Holder UNKNOWN = new Holder(0, "", null);

	private static final int LONGEST_COMMAND = 200;

	/**
	 * This process.
	 * @param address where it offers the graph, if it does
	 * @return the holder
	 */
	static Holder self(@Nullable URI address) {
		String command = System.getProperty("sun.java.command", "");
		return new Holder(ProcessHandle.current().pid(),
				command.substring(0, Math.min(command.length(), LONGEST_COMMAND)), address);
	}

	/**
	 * Reads what {@link #write()} wrote.
	 * @param text the text; it may be cut short or empty
	 * @return the holder as far as the text tells
	 */
	static Holder read(String text) {
		Properties lines = new Properties();
		try {
			lines.load(new StringReader(text));
			String address = lines.getProperty("bolt", "");
			return new Holder(Long.parseLong(lines.getProperty("pid", "0")), lines.getProperty("command", ""),
					address.isEmpty() ? null : URI.create(address));
		}
		catch (IOException | IllegalArgumentException ex) {
			return UNKNOWN;
		}
	}

	String write() {
		Properties lines = new Properties();
		lines.setProperty("pid", Long.toString(this.pid));
		lines.setProperty("command", this.command);
		if (this.address != null) {
			lines.setProperty("bolt", this.address.toString());
		}
		StringWriter text = new StringWriter();
		try {
			lines.store(text, "Who holds this graph. The file stays; that it is locked counts.");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	@Override
	public String toString() {
		if (this.pid == 0) {
			return "another process";
		}
		String offer = (this.address != null) ? ", Bolt at " + this.address : "";
		return "process %d (%s%s)".formatted(this.pid, this.command, offer);
	}

}
