package org.candour.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The constraints and indexes of {@code cypher/migrations}. Having one of these means
 * that they are there: making it applies what has not been applied yet.
 */
@Component
public class Schema {

	private static final String LOCATION = "classpath:cypher/migrations";

	/**
	 * Brings the graph's constraints and indexes up to date and waits for the indexes.
	 * @param driver the connection to the graph
	 */
	public Schema(Driver driver) {
		MigrationsConfig config = MigrationsConfig.builder()
			.withLocationsToScan(LOCATION)
			// The scanner that comes with the library would open every jar in the jar.
			.withResourceScanner(Schema::files)
			.withInstalledBy("candour")
			.build();
		new Migrations(config, driver).apply();
		driver.executableQuery("CALL db.awaitIndexes(300)").execute();
	}

	private static List<URL> files(List<String> locations) {
		try {
			List<URL> files = new ArrayList<>();
			for (String location : locations) {
				String pattern = "classpath:" + location.replaceFirst("^(classpath:)?/*", "") + "/*.cypher";
				for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
					files.add(file.getURL());
				}
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
