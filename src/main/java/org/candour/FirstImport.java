package org.candour;

import java.util.function.BooleanSupplier;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * The import with which the program begins to serve. The web server starts when it is
 * over, so that the first answer is a whole one.
 */
final class FirstImport implements SmartLifecycle {

	private final BooleanSupplier work;

	private boolean done;

	FirstImport(BooleanSupplier work) {
		this.work = work;
	}

	/**
	 * Whether everything was imported.
	 * @return false if something was not, or not yet
	 */
	boolean done() {
		return this.done;
	}

	@Override
	public void start() {
		this.done = this.work.getAsBoolean();
	}

	@Override
	public void stop() {
		// It is over before there is anything to stop.
	}

	@Override
	public boolean isRunning() {
		return false;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

}
