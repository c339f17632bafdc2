package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline: something that happened, a dated fact, or the publication of a
 * document that speaks of it.
 *
 * @param date ISO 8601, as precise as it is known: 2008, 2010-12, 2013-12-20 or
 * 2008/2010; what is less precise comes before what lies within it
 * @param kind event, relationship or publication
 * @param event what happened, where that is the entry
 * @param relationships how it has to do with what was asked about, each with its
 * evidence; for a dated fact the fact itself
 * @param document what was published, where that is the entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineAnswer(String date, String kind, @Nullable EventAnswer event,
		List<RelationshipAnswer> relationships, @Nullable DocumentAnswer document) {
}
