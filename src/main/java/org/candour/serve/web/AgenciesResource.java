package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.AgencyAnswer;
import org.candour.serve.answer.FindingAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.RecordAnswer;
import org.candour.serve.ask.Agencies;
import org.candour.serve.ask.AgencyFilter;
import org.candour.serve.ask.FindingFilter;
import org.candour.serve.ask.Findings;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.RecordFilter;
import org.candour.serve.ask.Records;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations with a public duty, and their units. */
@RestController
@RequestMapping(Noun.ROOT + "/agencies")
class AgenciesResource {

	private final Agencies agencies;

	private final Findings findings;

	private final Records records;

	AgenciesResource(Agencies agencies, Findings findings, Records records) {
		this.agencies = agencies;
		this.findings = findings;
		this.records = records;
	}

	@GetMapping
	Listing<AgencyAnswer> some(AgencyFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.agencies.some(filter, page), paging, request);
	}

	@GetMapping("/{key}")
	AgencyAnswer one(@PathVariable String key) {
		String id = Noun.AGENCY.id(key);
		return this.agencies.one(id).orElseThrow(() -> new UnknownException(Noun.AGENCY, id));
	}

	@GetMapping("/{key}/findings")
	Listing<FindingAnswer> findings(@PathVariable String key, FindingFilter filter, Paging paging,
			HttpServletRequest request) {
		FindingFilter about = filter.about(Noun.AGENCY.id(key));
		Listing<FindingAnswer> findings = Listing.of((page) -> this.findings.some(about, page), paging, request);
		if (findings.items().isEmpty()) {
			one(key);
		}
		return findings;
	}

	@GetMapping("/{key}/record")
	RecordAnswer record(@PathVariable String key, RecordFilter filter) {
		String id = Noun.AGENCY.id(key);
		return this.records.of(id, filter).orElseThrow(() -> new UnknownException(Noun.AGENCY, id));
	}

}
