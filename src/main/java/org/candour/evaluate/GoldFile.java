package org.candour.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.evaluate.GoldException.Fault;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Document;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.RelationType;
import org.candour.knowledge.Theme;

/**
 * A file of annotations: what a careful reader found in one document, in the form of the
 * annotation guidelines.
 */
public final class GoldFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<String> PARTS = Set.of("document", "entities", "findings", "recommendations", "relations");

	private final Path path;

	private final JsonNode content;

	private final GoldRecord root;

	private final List<Fault> faults = new ArrayList<>();

	private final Map<String, Named> entities = new LinkedHashMap<>();

	private GoldFile(Path path, JsonNode content) {
		this.path = path;
		this.content = content;
		this.root = new GoldRecord("", content, this.faults);
	}

	/**
	 * Reads a file.
	 * @param path the file
	 * @return the file, its facts not yet checked
	 * @throws GoldException if it is no JSON or names no document
	 */
	public static GoldFile read(Path path) throws GoldException {
		try {
			GoldFile file = new GoldFile(path, JSON.readTree(Files.readString(path)));
			if (!file.content.isObject()) {
				throw new GoldException(path, "is no JSON object");
			}
			file.document();
			file.check();
			return file;
		}
		catch (JacksonException ex) {
			throw new GoldException(path, List
				.of(new Fault("line " + ex.getLocation().getLineNr(), "is no JSON: " + ex.getOriginalMessage())));
		}
		catch (IOException ex) {
			throw new GoldException(path, "cannot be read: " + ex);
		}
	}

	/**
	 * The file.
	 * @return its path
	 */
	public Path path() {
		return this.path;
	}

	/**
	 * The document that is annotated.
	 * @return the name of its file
	 */
	public String document() {
		return this.root.text("document");
	}

	/**
	 * Checks every annotation.
	 * @param document the document
	 * @return the document with what was annotated
	 * @throws GoldException if anything is wrong; it lists all that is
	 */
	public Annotated annotated(Document document) throws GoldException {
		this.content.propertyNames()
			.stream()
			.filter((name) -> !PARTS.contains(name))
			.forEach((name) -> this.root.fault(name, "is not known"));
		Set<String> ids = new HashSet<>();
		List<GoldRecord> entities = records("entities");
		entities.forEach((entity) -> entity.id(ids));
		for (GoldRecord entity : entities) {
			Named named = entity(entity, ids);
			this.entities.put(named.id(), named);
		}
		Quoted quoted = new Quoted(document.text());
		Set<String> facts = new HashSet<>();
		List<StatedFinding> findings = records("findings").stream()
			.map((finding) -> finding(finding, ids, facts, quoted))
			.toList();
		List<StatedRecommendation> recommendations = records("recommendations").stream()
			.map((recommendation) -> recommendation(recommendation, ids, facts, quoted))
			.toList();
		List<StatedRelation> relations = records("relations").stream()
			.map((relation) -> relation(relation, ids, quoted))
			.toList();
		check();
		return new Annotated(document, new DocumentFacts(this.entities, findings, recommendations, relations));
	}

	private List<GoldRecord> records(String part) {
		return this.root.records(part);
	}

	private static Named entity(GoldRecord entity, Set<String> ids) {
		EntityType type = entity.value("type", EntityType::of, EntityType.EVENT);
		if (type == EntityType.AGENCY) {
			entity.value("kind", AgencyKind::of, AgencyKind.OTHER);
		}
		entity.optionalReference("partOf", ids);
		entity.references("heldBy", ids);
		return new Named(entity.text("id"), type, entity.text("name"), entity.texts("aliases"),
				entity.optionalReference("of", ids), entity.flag("collective"), entity.optional("date"), List.of());
	}

	private static StatedFinding finding(GoldRecord finding, Set<String> ids, Set<String> facts, Quoted quoted) {
		finding.id(facts);
		return new StatedFinding(finding.text("quote"), quoted.span(finding),
				finding.value("kind", FindingKind::of, FindingKind.OBSERVATION),
				finding.references("attributedTo", ids), finding.references("assertedBy", ids),
				finding.value("mode", Mode::of, Mode.REPORTED), finding.values("themes", Theme::of), List.of());
	}

	private static StatedRecommendation recommendation(GoldRecord recommendation, Set<String> ids, Set<String> facts,
			Quoted quoted) {
		recommendation.id(facts);
		return new StatedRecommendation(recommendation.text("quote"), List.of(quoted.span(recommendation)),
				recommendation.references("by", ids), recommendation.references("to", ids), List.of());
	}

	private static StatedRelation relation(GoldRecord relation, Set<String> ids, Quoted quoted) {
		quoted.span(relation);
		return new StatedRelation(relation.value("type", GoldFile::relationType, RelationType.TOOK_PART_IN),
				relation.reference("from", ids), relation.reference("to", ids), List.of());
	}

	private static RelationType relationType(String word) {
		for (RelationType type : RelationType.values()) {
			if (type.name().equals(word)) {
				return type;
			}
		}
		throw new IllegalArgumentException(
				"'%s' is no type of relation: allowed are %s".formatted(word, List.of(RelationType.values())));
	}

	private void check() throws GoldException {
		if (!this.faults.isEmpty()) {
			throw new GoldException(this.path, this.faults);
		}
	}

}
