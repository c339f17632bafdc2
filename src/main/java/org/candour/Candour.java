package org.candour;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.candour.command.Commands;

/** The program. */
@SpringBootApplication
public class Candour {

	/**
	 * Does what the command line asks for.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		System.exit(Commands.run(new SpringProgram(), out, err, arguments));
	}

}
