package org.candour.database;

/** The port at which the graph should be reached is taken. */
public final class BoltPortInUseException extends GraphUnavailableException {

	BoltPortInUseException(int port, Throwable cause) {
		super("Port %d, where the graph would be reached over Bolt, is taken by another program.".formatted(port),
				"Stop that program, or set another port with CANDOUR_BOLT_PORT (0 for any that is free).", cause);
	}

}
