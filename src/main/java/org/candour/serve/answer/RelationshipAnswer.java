package org.candour.serve.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That two entities are related.
 *
 * @param id the id
 * @param type how, for example {@code FAILED_TO_CHALLENGE}
 * @param from who acts
 * @param to who or what is acted on
 * @param date when, ISO 8601 as precise as the text; null if unknown
 * @param modes with what standing it is told, each once
 * @param documents how many documents tell it
 * @param publishers how many independent publishers tell it; a document whose publisher
 * is not known counts as its own
 * @param evidence each telling of it
 */
public record RelationshipAnswer(String id, String type, Reference from, Reference to, @Nullable String date,
		List<String> modes, int documents, int publishers, List<Telling> evidence) {
}
