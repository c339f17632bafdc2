package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.EventAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.ask.Events;
import org.candour.serve.ask.EventFilter;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened. */
@RestController
@RequestMapping(Noun.ROOT + "/events")
class EventsResource {

	private final Events events;

	EventsResource(Events events) {
		this.events = events;
	}

	@GetMapping
	Listing<EventAnswer> some(EventFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.events.some(filter, page), paging, request);
	}

	@GetMapping("/{*key}")
	EventAnswer one(@PathVariable String key) {
		String id = Noun.EVENT.id(key.substring(1));
		return this.events.one(id).orElseThrow(() -> new UnknownException(Noun.EVENT, id));
	}

}
