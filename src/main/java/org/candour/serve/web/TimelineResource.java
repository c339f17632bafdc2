package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.TimelineAnswer;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.Timeline;
import org.candour.serve.ask.TimelineFilter;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened and was published, in order. */
@RestController
class TimelineResource {

	private final Timeline timeline;

	TimelineResource(Timeline timeline) {
		this.timeline = timeline;
	}

	@GetMapping(path = Noun.ROOT + "/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
	Listing<TimelineAnswer> some(TimelineFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.timeline.some(filter, page), paging, request);
	}

}
