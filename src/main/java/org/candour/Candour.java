package org.candour;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Candour {

	/**
	 * Starts it.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(Candour.class, arguments);
	}

}
