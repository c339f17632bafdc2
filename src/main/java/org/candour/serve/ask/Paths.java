package org.candour.serve.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.serve.answer.FindingAnswer;
import org.candour.serve.answer.PathAnswer;
import org.candour.serve.answer.PathAnswer.Step;
import org.candour.serve.answer.RecommendationAnswer;
import org.candour.serve.answer.Reference;
import org.candour.serve.answer.RelationshipAnswer;

import org.springframework.stereotype.Component;

/** The ways by which entities are connected. */
@Component
@Asked
public class Paths {

	/**
	 * Of equally short ways it may be any; the edges are all that quote, and not those
	 * that lead through a document or a theme, which connect everything.
	 */
	static final String FIND = """
			MATCH path = SHORTEST 10 (from:Entity {id: $from}) (()-[
			  :COMMISSIONED|ANNOUNCED|CONDUCTED|SUPERVISED|PUBLISHED|AUTHORED|EXAMINED|DECIDED|REFERRED_TO
			  |RAISED_CONCERN_WITH|REQUESTED_RESOURCES_FROM|FAILED_TO_CHALLENGE|FAILED_TO_ATTEND|CRITICISED|DISCIPLINED
			  |RESIGNED_FROM|RETIRED_FROM|CALLED_FOR|WORKED_WITH|TOOK_PART_IN|WITHIN|HELD|PART_OF
			  |FOUND|ADMITTED|CLAIMED|ALLEGED|DENIED|REPORTED|ATTRIBUTED_TO|RECOMMENDED|ADDRESSED_TO
			]-(:Entity|Finding|Recommendation)){1,6} (to:Entity {id: $to})
			WHERE length(path) <= $longest
			RETURN
			  [node IN nodes(path) | node {
			    .id, name: coalesce(node.name, node.statement),
			    type: head([label IN labels(node) WHERE NOT label IN ['Entity', 'Failing']])
			  }] AS nodes,
			  [edge IN relationships(path) | [type(edge), startNode(edge).id, endNode(edge).id]] AS edges
			ORDER BY size(edges), [node IN nodes(path) | node.id], [edge IN relationships(path) | type(edge)]
			LIMIT $most
			""";

	private final Rows rows;

	private final Named named;

	private final Relationships relationships;

	private final Findings findings;

	private final Recommendations recommendations;

	Paths(Rows rows, Named named, Relationships relationships, Findings findings, Recommendations recommendations) {
		this.rows = rows;
		this.named = named;
		this.relationships = relationships;
		this.findings = findings;
		this.recommendations = recommendations;
	}

	/**
	 * Finds the shortest ways between two entities.
	 * @param filter which
	 * @return the ways, the shortest first; none if there is none that short
	 * @throws UnknownException if one of the two is not there
	 * @throws BadQuestionException if a name is that of several
	 */
	public List<PathAnswer> between(PathFilter filter) {
		String from = this.named.one("from", String.valueOf(filter.from()), "");
		String to = this.named.one("to", String.valueOf(filter.to()), "");
		if (from.equals(to)) {
			throw new BadQuestionException("to", "A way leads from one to another");
		}
		List<Way> ways = this.rows.read(FIND,
				Map.of("from", from, "to", to, "longest", filter.length(), "most", filter.number()), Way.class);
		return new Facts(ways).tell();
	}

	/** All facts of some ways, told at once. */
	private final class Facts {

		private final List<Way> ways;

		private final Map<String, RelationshipAnswer> related;

		private final Map<String, FindingAnswer> found;

		private final Map<String, RecommendationAnswer> recommended;

		Facts(List<Way> ways) {
			this.ways = ways;
			Paths paths = Paths.this;
			this.related = byId(paths.relationships.tell(ways.stream().flatMap(Way::related).distinct().toList()),
					RelationshipAnswer::id);
			this.found = byId(paths.findings.tell(ids("Finding")), FindingAnswer::id);
			this.recommended = byId(paths.recommendations.tell(ids("Recommendation")), RecommendationAnswer::id);
		}

		private List<String> ids(String type) {
			return this.ways.stream()
				.flatMap((way) -> way.nodes().stream())
				.filter((node) -> node.type().equals(type))
				.map(Reference::id)
				.distinct()
				.toList();
		}

		private static <T> Map<String, T> byId(Collection<T> facts, Function<T, String> id) {
			return facts.stream().collect(Collectors.toMap(id, Function.identity()));
		}

		List<PathAnswer> tell() {
			return this.ways.stream()
				.map((way) -> new PathAnswer(way.edges().size(), steps(way)))
				// An import may have removed a fact since the way was found.
				.filter((path) -> path.steps().stream().allMatch(Facts::isTold))
				.toList();
		}

		private static boolean isTold(Step step) {
			return step.relationship() != null || step.finding() != null || step.recommendation() != null;
		}

		private List<Step> steps(Way way) {
			List<Step> steps = new ArrayList<>();
			for (int i = 0; i < way.edges().size(); i++) {
				Reference next = way.nodes().get(i + 1);
				if (way.isFact(i + 1)) {
					steps.add(new Step(way.nodes().get(i), way.nodes().get(i + 2), null, this.found.get(next.id()),
							this.recommended.get(next.id())));
					i++;
				}
				else {
					steps.add(new Step(way.nodes().get(i), next, this.related.get(way.relation(i)), null, null));
				}
			}
			return steps;
		}

	}

	/** A way as the graph has it. */
	record Way(List<Reference> nodes, List<List<String>> edges) {

		boolean isFact(int node) {
			String type = this.nodes.get(node).type();
			return type.equals("Finding") || type.equals("Recommendation");
		}

		String relation(int edge) {
			return new Keys(this.edges.get(edge)).relation();
		}

		/** The edges between two entities. */
		Stream<Keys> related() {
			return Stream.iterate(0, (i) -> i < this.edges.size(), (i) -> i + 1)
				.filter((i) -> !isFact(i) && !isFact(i + 1))
				.map((i) -> new Keys(this.edges.get(i)));
		}

	}

}
