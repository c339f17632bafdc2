package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.ReportAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.ask.Reports;
import org.candour.serve.ask.ReportFilter;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports, reviews, inquiries, audits and formal investigations. */
@RestController
@RequestMapping(Noun.ROOT + "/reports")
class ReportsResource {

	private final Reports reports;

	ReportsResource(Reports reports) {
		this.reports = reports;
	}

	@GetMapping
	Listing<ReportAnswer> some(ReportFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.reports.some(filter, page), paging, request);
	}

	@GetMapping("/{*key}")
	ReportAnswer one(@PathVariable String key) {
		String id = Noun.REPORT.id(key.substring(1));
		return this.reports.one(id).orElseThrow(() -> new UnknownException(Noun.REPORT, id));
	}

}
