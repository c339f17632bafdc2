package org.candour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.candour.knowledge.Agency;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Event;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Person;
import org.candour.knowledge.Quote;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;
import org.candour.knowledge.Theme;

/** Writes knowledge as the export of a graph that holds it would be. */
final class KnowledgeLines {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> TYPES = List.of("Agency", "Role", "Person", "Report", "Event", "Finding",
			"Recommendation", "Relation");

	private KnowledgeLines() {
	}

	static String of(Knowledge knowledge) {
		List<Map<String, @Nullable Object>> lines = Stream
			.concat(knowledge.entities().stream().map(KnowledgeLines::line),
					knowledge.facts().stream().map(KnowledgeLines::line))
			.toList();
		return TYPES.stream()
			.flatMap((type) -> lines.stream().filter((line) -> type.equals(line.get("type"))))
			.map((line) -> JSON.writeValueAsString(line) + "\n")
			.collect(Collectors.joining());
	}

	private static Map<String, @Nullable Object> line(Entity entity) {
		Map<String, @Nullable Object> line = start(entity.getClass(), entity.id());
		line.put("name", entity.name());
		switch (entity) {
			case Agency agency -> {
				line.put("aliases", agency.aliases());
				line.put("kind", agency.kind().word());
				line.put("partOf", agency.partOf());
			}
			case Role role -> {
				line.put("of", role.of());
				line.put("heldBy", role.heldBy());
				line.put("collective", role.collective());
			}
			case Person person -> line.put("aliases", person.aliases());
			case Report report -> {
				line.put("aliases", report.aliases());
				line.put("kind", report.kind());
			}
			case Event event -> {
				line.put("kind", event.kind());
				line.put("date", event.date());
			}
		}
		line.put("evidence", evidence(entity.evidence()));
		return line;
	}

	private static Map<String, @Nullable Object> line(Fact fact) {
		Map<String, @Nullable Object> line = start(fact.getClass(), fact.id());
		switch (fact) {
			case Finding finding -> {
				line.put("statement", finding.statement());
				line.put("kind", finding.kind().word());
				line.put("attributedTo", finding.attributedTo());
				line.put("themes", finding.themes().stream().map(Theme::word).toList());
				line.put("evidence", assertions(finding.evidence()));
			}
			case Recommendation recommendation -> {
				line.put("statement", recommendation.statement());
				line.put("by", recommendation.by());
				line.put("to", recommendation.to());
				line.put("evidence", evidence(recommendation.evidence()));
			}
			case Relation relation -> {
				line.put("relation", relation.type().name());
				line.put("from", relation.from());
				line.put("to", relation.to());
				line.put("date", relation.date());
				line.put("evidence", assertions(relation.evidence()));
			}
		}
		return line;
	}

	private static Map<String, @Nullable Object> start(Class<?> type, String id) {
		Map<String, @Nullable Object> line = new LinkedHashMap<>();
		line.put("type", type.getSimpleName());
		line.put("id", id);
		return line;
	}

	private static Set<Object> evidence(List<Evidence> all) {
		Set<Object> evidence = new LinkedHashSet<>();
		all.forEach((one) -> evidence.add(quote(one.quote())));
		return evidence;
	}

	private static Set<Object> assertions(List<Assertion> all) {
		Set<Object> evidence = new LinkedHashSet<>();
		for (Assertion one : all) {
			Map<String, Object> item = quote(one.quote());
			item.put("mode", one.mode().word());
			item.put("assertedBy", new ArrayList<>(one.assertedBy()));
			evidence.add(item);
		}
		return evidence;
	}

	private static Map<String, Object> quote(Quote quote) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("document", quote.document());
		item.put("start", quote.start());
		item.put("end", quote.end());
		item.put("quote", quote.text());
		return item;
	}

}
