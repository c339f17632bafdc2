package org.candour.serve.ask;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.serve.answer.DocumentAnswer;
import org.candour.serve.answer.EventAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.RelationshipAnswer;
import org.candour.serve.answer.TimelineAnswer;

import org.springframework.stereotype.Component;

/** What happened and was published, in order. */
@Component
@Asked
public class Timeline {

	/** With how many mentions an event is told. */
	private static final int FEW = 3;

	/**
	 * A dated fact that leads to a dated event is told with that event. What a theme has
	 * to do with an event, only the sentence that speaks of both can say.
	 */
	private static final String FIND = """
			CALL () {
			  MATCH (whole:Entity {id: $subject})<-[:WITHIN|PART_OF*0..8]-(subject:Entity)
			  WHERE $units OR subject = whole
			  MATCH (subject)-[related]-(event:Event)
			  WHERE event.date IS NOT NULL
			  RETURN
			    event.date AS date, 'event' AS kind, event.id AS id,
			    [type(related), startNode(related).id, endNode(related).id] AS edge
			  UNION
			  MATCH (whole:Entity {id: $subject})<-[:WITHIN|PART_OF*0..8]-(subject:Entity)
			  WHERE $units OR subject = whole
			  MATCH (subject)-[related]-(other:Entity)
			  WHERE related.date IS NOT NULL AND NOT (other:Event AND other.date IS NOT NULL)
			  WITH related, [type(related), startNode(related).id, endNode(related).id] AS edge
			  RETURN
			    related.date AS date, 'relationship' AS kind,
			    'relation/' + edge[0] + '/' + edge[1] + '/' + edge[2] AS id, edge
			  UNION
			  MATCH (whole:Entity {id: $subject})<-[:WITHIN|PART_OF*0..8]-(subject:Entity)
			  WHERE $units OR subject = whole
			  MATCH (subject)-[:MENTIONED_IN]->(:Passage)-[:IN]->(document:Document)
			  WHERE document.published IS NOT NULL
			  RETURN toString(document.published) AS date, 'publication' AS kind, document.id AS id, NULL AS edge
			  UNION
			  MATCH (:Theme {id: $subject})<-[:HAS_THEME]-(:Finding)-[:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
			  WHERE document.published IS NOT NULL
			  RETURN toString(document.published) AS date, 'publication' AS kind, document.id AS id, NULL AS edge
			  UNION
			  MATCH (:Theme {id: $subject})<-[:HAS_THEME]-(:Finding)-[:QUOTED_IN]->(:Passage)<-[:MENTIONED_IN]-(event:Event)
			  WHERE event.date IS NOT NULL
			  RETURN event.date AS date, 'event' AS kind, event.id AS id, NULL AS edge
			}
			WITH date, kind, id, collect(edge) AS edges
			ORDER BY date, kind, id
			WITH collect({date: date, kind: kind, id: id, edges: edges}) AS entries
			RETURN
			  size(entries) AS total,
			  [entry IN entries WHERE entry.date > $after[0] OR entry.date = $after[0]
			    AND (entry.kind > $after[1] OR entry.kind = $after[1] AND entry.id > $after[2])][..$limit] AS entries
			""";

	private final Rows rows;

	private final Named named;

	private final Events events;

	private final Relationships relationships;

	private final Documents documents;

	Timeline(Rows rows, Named named, Events events, Relationships relationships, Documents documents) {
		this.rows = rows;
		this.named = named;
		this.events = events;
		this.relationships = relationships;
		this.documents = documents;
	}

	/**
	 * Tells a timeline.
	 * @param filter whose
	 * @param paging which part of it
	 * @return that part, the earliest first
	 * @throws UnknownException if there is no such agency or report
	 * @throws BadQuestionException if a name is that of several, or the cursor is none
	 */
	public Part<TimelineAnswer> some(TimelineFilter filter, Paging paging) {
		Position position = paging.position(filter, 3);
		List<String> after = (position != null) ? position.keys() : List.of("", "", "");
		Found found = this.rows
			.read(FIND, Map.of("subject", subject(filter), "units", filter.units(), "after", after, "limit",
					paging.size() + 1), Found.class)
			.getFirst();
		List<Keys> keys = found.entries().stream().map(Entry::keys).toList();
		return Part.of(keys, filter, paging.size(), paging.total() ? found.total() : null)
			.map((some) -> tell(found.entries().subList(0, some.size())));
	}

	private String subject(TimelineFilter filter) {
		if (filter.agency() != null) {
			return this.named.one("agency", filter.agency(), Noun.AGENCY.label());
		}
		if (filter.report() != null) {
			return this.named.one("report", filter.report(), Noun.REPORT.label());
		}
		return Objects.requireNonNull(filter.theme()).word();
	}

	private List<TimelineAnswer> tell(List<Entry> entries) {
		Map<String, EventAnswer> told = byId(this.events.tell(ids(entries, "event"), FEW), EventAnswer::id);
		Map<String, RelationshipAnswer> related = byId(
				this.relationships.tell(entries.stream().flatMap(Entry::related).distinct().toList()),
				RelationshipAnswer::id);
		Map<String, DocumentAnswer> published = byId(this.documents.tell(ids(entries, "publication")),
				DocumentAnswer::id);
		return entries.stream()
			.map((entry) -> new TimelineAnswer(entry.date(), entry.kind(), told.get(entry.id()),
					entry.related().map(Keys::relation).map(related::get).filter(Objects::nonNull).toList(),
					published.get(entry.id())))
			.toList();
	}

	private static List<String> ids(List<Entry> entries, String kind) {
		return entries.stream().filter((entry) -> entry.kind().equals(kind)).map(Entry::id).toList();
	}

	private static <T> Map<String, T> byId(Collection<T> some, Function<T, String> id) {
		return some.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	/** The one row of what was found. */
	record Found(long total, List<Entry> entries) {
	}

	/** An entry, and by which facts it has to do with what was asked about. */
	record Entry(String date, String kind, String id, List<List<String>> edges) {

		Keys keys() {
			return new Keys(List.of(this.date, this.kind, this.id));
		}

		Stream<Keys> related() {
			return this.edges.stream().map(Keys::new);
		}

	}

}
