package org.candour;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.nativ.CLibrary;

/**
 * Shows how far the reading of documents has come: how many are done, how fast, how long
 * the rest will take, and which document is in which step. On a terminal it is a bar,
 * elsewhere a line every few seconds.
 */
final class Progress implements AutoCloseable {

	private static final int STANDARD_ERROR = 2;

	private static final int LINE_EVERY_MILLIS = 5000;

	private static final int WIDTH = 120;

	private final ProgressBar bar;

	private Progress(ProgressBar bar) {
		this.bar = bar;
	}

	/**
	 * Begins to show progress on standard error.
	 * @param documents how many are to be read
	 * @return the progress, to be closed when all are read
	 */
	static Progress of(int documents) {
		ProgressBarBuilder builder = new ProgressBarBuilder().setTaskName("Reading")
			.setInitialMax(documents)
			.setUnit(" documents", 1)
			.showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
			.setSpeedUnit(ChronoUnit.MINUTES)
			.setStyle(ProgressBarStyle.ASCII)
			.setMaxRenderedLength(WIDTH);
		if (terminal()) {
			builder.continuousUpdate();
		}
		else {
			builder.setUpdateIntervalMillis(LINE_EVERY_MILLIS)
				.setConsumer(new DelegatingProgressBarConsumer(lines(System.err), WIDTH));
		}
		return new Progress(builder.build());
	}

	/**
	 * Says what is done next, where it is done for all documents at once.
	 * @param what a format of one line
	 * @param parts what to put into it
	 */
	static void say(String what, Object... parts) {
		System.err.println(what.formatted(parts));
	}

	/**
	 * Says that a document has come to a step.
	 * @param step the step
	 * @param document the name of the document
	 */
	void at(String step, String document) {
		this.bar.setExtraMessage(" %s %s".formatted(step, document));
	}

	/** Says that one more document is done, whether it could be read or not. */
	void done() {
		this.bar.step();
	}

	@Override
	public void close() {
		this.bar.setExtraMessage("");
		this.bar.close();
	}

	/** Does not say the same thing twice. */
	private static Consumer<String> lines(PrintStream out) {
		String[] last = { "" };
		return (line) -> {
			if (!line.equals(last[0])) {
				out.println(line.stripTrailing());
				last[0] = line;
			}
		};
	}

	private static boolean terminal() {
		try {
			return CLibrary.isatty(STANDARD_ERROR) == 1;
		}
		catch (LinkageError | RuntimeException ex) {
			return false;
		}
	}

}
