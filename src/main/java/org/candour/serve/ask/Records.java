package org.candour.serve.ask;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.knowledge.Mode;
import org.candour.serve.answer.AgencyAnswer;
import org.candour.serve.answer.FindingAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.RecordAnswer;
import org.candour.serve.answer.RecordAnswer.Recommended;
import org.candour.serve.answer.RecordAnswer.Standing;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The records of agencies. */
@Component
@Asked
public class Records {

	private static final String STANDINGS = """
			MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ATTRIBUTED_TO]-(finding:Finding)
			WHERE $units OR subject = agency
			WITH DISTINCT finding
			MATCH (finding)-[quoted:QUOTED_IN]->()
			UNWIND quoted.modes AS mode
			WITH DISTINCT mode, finding
			ORDER BY finding.id
			RETURN mode, count(finding) AS total, collect(finding.id)[..$most] AS ids
			""";

	private static final String COUNTS = """
			MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ATTRIBUTED_TO]-(finding:Finding)
			WHERE $units OR subject = agency
			WITH DISTINCT finding
			UNWIND ['kind ' + finding.kind, 'all'] + [theme IN finding.themes | 'theme ' + theme] AS word
			RETURN word, count(finding) AS total
			""";

	private static final String RECOMMENDATIONS = """
			MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ADDRESSED_TO]-(what:Recommendation)
			WHERE $units OR subject = agency
			WITH DISTINCT what
			ORDER BY what.id
			RETURN
			  count(what) AS total,
			  count(CASE WHEN EXISTS { (what)-[:ANSWERS]->(:Finding) } THEN what END) AS answering,
			  collect(what.id)[..$most] AS ids
			""";

	private final Rows rows;

	private final Named named;

	private final Agencies agencies;

	private final Findings findings;

	private final Recommendations recommendations;

	Records(Rows rows, Named named, Agencies agencies, Findings findings, Recommendations recommendations) {
		this.rows = rows;
		this.named = named;
		this.agencies = agencies;
		this.findings = findings;
		this.recommendations = recommendations;
	}

	/**
	 * Tells the record of an agency.
	 * @param id the id of the agency
	 * @param filter how much of it
	 * @return the record, if there is an agency of that id
	 */
	public Optional<RecordAnswer> of(String id, RecordFilter filter) {
		return this.agencies.one(id).map((agency) -> of(agency, filter));
	}

	/**
	 * Tells the record of an agency.
	 * @param written the id, name or an alias of the agency
	 * @param filter how much of it
	 * @return the record
	 * @throws UnknownException if there is no such agency
	 * @throws BadQuestionException if it may be any of several
	 */
	public RecordAnswer named(String written, RecordFilter filter) {
		String id = this.named.one("agency", written, Noun.AGENCY.label());
		return of(id, filter).orElseThrow(() -> new UnknownException(Noun.AGENCY, id));
	}

	private RecordAnswer of(AgencyAnswer agency, RecordFilter filter) {
		Map<String, Object> parameters = Map.of("agency", agency.id(), "units", filter.units(), "most",
				filter.length());
		List<Count> counts = this.rows.read(COUNTS, parameters, Count.class);
		int all = counts.stream().filter((count) -> count.word().equals("all")).mapToInt(Count::total).sum();
		return new RecordAnswer(agency, filter.units(), all, counts("kind ", counts), counts("theme ", counts),
				standings(parameters), recommended(parameters));
	}

	private List<Standing> standings(Map<String, Object> parameters) {
		List<Chosen> chosen = this.rows.read(STANDINGS, parameters, Chosen.class);
		Map<String, FindingAnswer> findings = this.findings
			.tell(chosen.stream().flatMap((standing) -> standing.ids().stream()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(FindingAnswer::id, Function.identity()));
		return chosen.stream()
			.sorted(Comparator.comparing((standing) -> Mode.of(standing.mode())))
			.map((standing) -> new Standing(standing.mode(), standing.total(),
					standing.ids().stream().map(findings::get).filter(Objects::nonNull).toList(),
					all(Noun.FINDING, parameters) + "&mode=" + standing.mode()))
			.toList();
	}

	private Recommended recommended(Map<String, Object> parameters) {
		Addressed addressed = this.rows.read(RECOMMENDATIONS, parameters, Addressed.class).getFirst();
		return new Recommended(addressed.total(), addressed.answering(), this.recommendations.tell(addressed.ids()),
				all(Noun.RECOMMENDATION, parameters));
	}

	private static String all(Noun noun, Map<String, Object> parameters) {
		return "%s?agency=%s&units=%s".formatted(noun.address(),
				UriUtils.encode((String) parameters.get("agency"), StandardCharsets.UTF_8), parameters.get("units"));
	}

	private static SortedMap<String, Integer> counts(String beginning, List<Count> counts) {
		return counts.stream()
			.filter((count) -> count.word().startsWith(beginning))
			.collect(Collectors.toMap((count) -> count.word().substring(beginning.length()), Count::total, Integer::sum,
					TreeMap::new));
	}

	/** How many findings something counts. */
	record Count(String word, int total) {
	}

	/** Which findings are told with one standing. */
	record Chosen(String mode, int total, List<String> ids) {
	}

	/** Which recommendations are addressed to an agency. */
	record Addressed(int total, int answering, List<String> ids) {
	}

}
