package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.PersonAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.ask.Persons;
import org.candour.serve.ask.PersonFilter;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Persons in public office or in a public capacity. */
@RestController
@RequestMapping(Noun.ROOT + "/persons")
class PersonsResource {

	private final Persons persons;

	PersonsResource(Persons persons) {
		this.persons = persons;
	}

	@GetMapping
	Listing<PersonAnswer> some(PersonFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.persons.some(filter, page), paging, request);
	}

	@GetMapping("/{*key}")
	PersonAnswer one(@PathVariable String key) {
		String id = Noun.PERSON.id(key.substring(1));
		return this.persons.one(id).orElseThrow(() -> new UnknownException(Noun.PERSON, id));
	}

}
