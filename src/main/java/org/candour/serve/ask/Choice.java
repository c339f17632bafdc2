package org.candour.serve.ask;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;

/**
 * Chooses what to tell about, by whatever filters were given: patterns that lead there
 * from what the graph can look up, and conditions. Each adds to the statement only if
 * there is something to narrow to.
 */
final class Choice {

	private final List<PatternElement> patterns = new ArrayList<>();

	private final List<Expression> keys;

	private Condition condition = Cypher.noCondition();

	private @Nullable Node found;

	private @Nullable String words;

	/**
	 * Begins with everything.
	 * @param chosen what to choose from
	 * @param keys what tells one from another, and in which order they come
	 */
	Choice(PatternElement chosen, Expression... keys) {
		this.patterns.add(chosen);
		this.keys = List.of(keys);
	}

	static Choice of(Node chosen) {
		return new Choice(chosen, chosen.property("id"));
	}

	int keys() {
		return this.keys.size();
	}

	Choice matching(PatternElement pattern) {
		this.patterns.add(pattern);
		return this;
	}

	Choice where(Condition other) {
		this.condition = this.condition.and(other);
		return this;
	}

	/** Narrows to nodes of which a property is one of these values. */
	Choice in(Node node, String property, List<?> values) {
		return (values.isEmpty()) ? this : where(node.property(property).in(Cypher.anonParameter(values)));
	}

	/** Narrows to what is linked to one of those that are meant. */
	Choice linked(PatternElement link, Node end, List<String> written) {
		return (written.isEmpty()) ? this : matching(link).where(Names.mean(end, written));
	}

	/** Narrows to nodes that the full text index finds. */
	Choice text(Node node, @Nullable String text) {
		if (text != null) {
			this.found = node;
			this.words = FullText.every("text", text);
		}
		return this;
	}

	/**
	 * Asks for the keys of those chosen, each once, in their order.
	 * @param after where to go on from, null to begin
	 * @param limit how many at most
	 * @return rows with a column for each key
	 */
	Statement statement(@Nullable Position after, int limit) {
		List<AliasedExpression> columns = new ArrayList<>();
		for (Expression key : this.keys) {
			columns.add(key.as("key" + columns.size()));
		}
		return reading().where((after != null) ? this.condition.and(isAfter(after)) : this.condition)
			.returningDistinct(columns)
			.orderBy(columns.stream().map((column) -> Cypher.sort(Cypher.name(column.getAlias()))).toList())
			.limit(limit)
			.build();
	}

	/**
	 * Asks how many are chosen.
	 * @return one row with the number
	 */
	Statement total() {
		return reading().where(this.condition)
			.returning(Cypher.countDistinct(Cypher.listOf(this.keys)).as("total"))
			.build();
	}

	private OngoingReadingWithoutWhere reading() {
		OngoingReadingWithoutWhere reading = start().match(this.patterns.getFirst());
		for (PatternElement pattern : this.patterns.subList(1, this.patterns.size())) {
			// A clause each: in one, no two patterns could share a relationship.
			reading = reading.match(pattern);
		}
		return reading;
	}

	private ExposesMatch start() {
		if (this.found == null) {
			return Statement.builder();
		}
		return Cypher.unwind(Cypher.listOf(Cypher.anonParameter(this.words)))
			.as("words")
			.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(FullText.STATEMENTS), Cypher.name("words"))
			.yield(Cypher.name("node").as(this.found.getRequiredSymbolicName().getValue()));
	}

	private Condition isAfter(Position position) {
		Condition after = Cypher.noCondition();
		Condition equal = Cypher.noCondition();
		for (int i = 0; i < this.keys.size(); i++) {
			Expression value = Cypher.anonParameter(position.keys().get(i));
			after = after.or(equal.and(this.keys.get(i).gt(value)));
			equal = equal.and(this.keys.get(i).isEqualTo(value));
		}
		return after;
	}

}
