package org.candour.serve.assist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.QuestionAnswer;
import org.candour.serve.ask.Findings;
import org.candour.serve.ask.PathFilter;
import org.candour.serve.ask.Paths;
import org.candour.serve.ask.Questions;
import org.candour.serve.ask.RecordFilter;
import org.candour.serve.ask.Records;
import org.candour.serve.ask.Search;
import org.candour.serve.ask.SearchFilter;
import org.candour.serve.ask.Searched;
import org.candour.serve.ask.UnknownException;
import org.jspecify.annotations.Nullable;

import org.springframework.ai.mcp.annotation.McpTool;
import org.springframework.ai.mcp.annotation.McpTool.McpAnnotations;
import org.springframework.ai.mcp.annotation.McpToolParam;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What an assistant can ask. */
@Component
@Lazy(false) // What is not there when the server starts would not be offered.
class Tools {

	private final Search search;

	private final Records records;

	private final Paths paths;

	private final Findings findings;

	private final Questions questions;

	private final Replies replies;

	Tools(@Lazy Search search, @Lazy Records records, @Lazy Paths paths, @Lazy Findings findings,
			@Lazy Questions questions, @Lazy Replies replies) {
		this.search = search;
		this.records = records;
		this.paths = paths;
		this.findings = findings;
		this.questions = questions;
		this.replies = replies;
	}

	@McpTool(name = "search_findings",
			description = "Searches what was found, admitted, claimed, alleged, denied, reported and recommended, by words and by meaning. "
					+ "Each hit has its quotes, their documents, who asserts it and with what standing (mode): an allegation is not a finding.",
			annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true,
					openWorldHint = false))
	CallToolResult search(
			@McpToolParam(description = "Words to look for; those in quotation marks in that order") String words,
			@McpToolParam(description = "How many hits at most, 1 to 20; 5 unless told",
					required = false) @Nullable Integer limit) {
		return this.replies.to(() -> this.search
			.find(new SearchFilter(Replies.check("words", words), List.of(Searched.FINDINGS, Searched.RECOMMENDATIONS),
					Replies.check("limit", (limit != null) ? limit : 5, 20))));
	}

	@McpTool(name = "agency_record",
			description = "Tells the record of one agency: how much was found, admitted, claimed, alleged, denied and reported of it, "
					+ "the first of each with quotes, and what was recommended to it.",
			annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true,
					openWorldHint = false))
	CallToolResult record(@McpToolParam(description = "The id, name or an alias of the agency") String agency,
			@McpToolParam(description = "Whether its units, and the roles within it and them, count as well",
					required = false) @Nullable Boolean units) {
		return this.replies.to(() -> this.records.named(Replies.check("agency", agency),
				new RecordFilter(Boolean.TRUE.equals(units), 3)));
	}

	@McpTool(name = "connections",
			description = "Finds the shortest ways by which two agencies, roles, persons, reports or events are connected, each step quoted.",
			annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true,
					openWorldHint = false))
	CallToolResult connections(@McpToolParam(description = "The id, name or an alias of the one") String from,
			@McpToolParam(description = "The id, name or an alias of the other") String to) {
		return this.replies.to(() -> this.paths
			.between(new PathFilter(Replies.check("from", from), Replies.check("to", to), null, null)));
	}

	@McpTool(name = "finding",
			description = "Tells one finding with every telling of it: who says it, with what standing, in which words of which document.",
			annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true,
					openWorldHint = false))
	CallToolResult finding(@McpToolParam(description = "Its id, such as finding/0123456789ab") String id) {
		return this.replies.to(() -> this.findings.one(Replies.check("id", id))
			.orElseThrow(() -> new UnknownException(Noun.FINDING, id)));
	}

	@McpTool(name = "questions",
			description = "Lists the questions that somebody has already thought through, with their parameters; ask answers them.",
			annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true,
					openWorldHint = false))
	CallToolResult questions() {
		return this.replies.to(this.questions::all);
	}

	@McpTool(name = "ask", description = "Answers one of the questions that questions lists, with quotes.",
			annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true,
					openWorldHint = false))
	CallToolResult ask(@McpToolParam(description = "The name of the question") String question,
			@McpToolParam(description = "A value for each of its parameters, and perhaps for limit",
					required = false) @Nullable Map<String, Object> parameters) {
		Map<String, List<String>> given = Optional.ofNullable(parameters)
			.orElse(Map.of())
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (parameter) -> List.of(String.valueOf(parameter.getValue()))));
		return this.replies.to(() -> this.questions.answer(Replies.check("question", question), given)
			.orElseThrow(() -> new UnknownException("question", question, QuestionAnswer.ADDRESS)));
	}

}
