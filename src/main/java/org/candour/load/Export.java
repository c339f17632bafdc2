package org.candour.load;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.candour.database.Schema;
import org.candour.knowledge.RelationType;

/**
 * Writes the graph for other programs: one fact a line, as JSON, in an order that is the
 * same whenever the graph is. Each line is read from the graph as it is written, so the
 * graph may be larger than the memory.
 */
@Component
public class Export {

	private static final List<String> TYPES = List.of("Agency", "Role", "Person", "Report", "Event", "Finding",
			"Recommendation", "Relation");

	private static final List<String> RELATIONS = Arrays.stream(RelationType.values()).map(Enum::name).toList();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Driver driver;

	/**
	 * The export of the graph behind a connection.
	 * @param driver the connection
	 * @param schema that its constraints and indexes are there
	 */
	public Export(Driver driver, Schema schema) {
		this.driver = driver;
	}

	/**
	 * Writes every entity, finding, recommendation and relation.
	 * @param out where to; it is flushed and left open
	 * @return how many lines were written
	 * @throws IOException if it cannot be written to
	 */
	public long write(Writer out) throws IOException {
		long lines = 0;
		// Not a managed transaction: what has been written cannot be written again.
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			for (String type : TYPES) {
				Result facts = transaction.run(Statement.read("cypher/export/%s.cypher".formatted(type)),
						Map.of("types", RELATIONS));
				while (facts.hasNext()) {
					out.write(JSON.writeValueAsString(ExportLine.of(type, facts.next())));
					out.write('\n');
					lines++;
				}
			}
		}
		out.flush();
		return lines;
	}

	/**
	 * Writes the text of each document, as the offsets of the export count it: for
	 * documents that are not plain text there is no other way to see it.
	 * @param folder where to, as {@code <file name>.txt} in UTF-8; made if it is not
	 * there
	 * @return how many texts were written
	 * @throws IOException if the folder cannot be written to
	 */
	public int writeTexts(Path folder) throws IOException {
		Files.createDirectories(folder);
		int texts = 0;
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			Result documents = transaction.run("MATCH (d:Document) RETURN d.id AS name, d.text AS text ORDER BY d.id");
			while (documents.hasNext()) {
				Record document = documents.next();
				// A server that is not ours may hold any name; a text is written here
				// or nowhere.
				Path file = folder.resolve(Path.of(document.get("name").asString()).getFileName() + ".txt");
				Files.writeString(file, document.get("text").asString(), StandardCharsets.UTF_8);
				texts++;
			}
		}
		return texts;
	}

}
