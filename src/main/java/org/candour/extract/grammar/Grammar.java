package org.candour.extract.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.knowledge.FindingKind;

/** All rules by which facts are read, from {@code import/grammar}. */
public final class Grammar {

	private final Patterns patterns;

	private final Map<FindingKind, List<Rule>> findings = new EnumMap<>(FindingKind.class);

	private final List<Rule> recommendations;

	private final List<Rule> relations;

	private final List<Rule> events;

	private final List<Rule> exclusions;

	/**
	 * Reads the grammar.
	 * @param vocabulary where it stands
	 * @param patterns the shared lists
	 * @throws IllegalArgumentException if a rule is wrong; the message names file, rule
	 * and reason
	 */
	public Grammar(Vocabulary vocabulary, Patterns patterns) {
		this.patterns = patterns;
		Set<String> names = new HashSet<>();
		for (FindingKind kind : FindingKind.values()) {
			this.findings.put(kind, read(vocabulary, kind.word() + "s", names,
					Set.of("position", "subject", "patient", "conjuncts", "span", "by")));
		}
		this.recommendations = read(vocabulary, "recommendations", names, Set.of("by", "span"));
		this.relations = read(vocabulary, "relations", names, Set.of("relation", "from", "to", "fact"));
		this.events = read(vocabulary, "events", names, Set.of("kind", "who", "nominal", "dated"));
		this.exclusions = read(vocabulary, "exclusions", names, Set.of("from", "kind"));
	}

	private List<Rule> read(Vocabulary vocabulary, String name, Set<String> names, Set<String> options) {
		String file = "grammar/" + name + ".yaml";
		List<Map<String, Object>> entries = vocabulary.yaml(file);
		List<Rule> rules = new ArrayList<>();
		for (Map<String, Object> entry : entries) {
			Rule rule = Rule.read(file, entry, this.patterns, options);
			if (!names.add(rule.name())) {
				throw new IllegalArgumentException("import/%s: there are two rules '%s'".formatted(file, rule.name()));
			}
			rules.add(rule);
		}
		return List.copyOf(rules);
	}

	/**
	 * The shared lists.
	 * @return the lists
	 */
	public Patterns patterns() {
		return this.patterns;
	}

	/**
	 * The rules for findings of a kind.
	 * @param kind the kind
	 * @return the rules, in the order in which they are tried
	 */
	public List<Rule> findings(FindingKind kind) {
		return this.findings.getOrDefault(kind, List.of());
	}

	/**
	 * The rules for recommendations.
	 * @return in the order in which they are tried
	 */
	public List<Rule> recommendations() {
		return this.recommendations;
	}

	/**
	 * The rules for relations.
	 * @return in the order in which they are tried
	 */
	public List<Rule> relations() {
		return this.relations;
	}

	/**
	 * The rules for events.
	 * @return in the order in which they are tried
	 */
	public List<Rule> events() {
		return this.events;
	}

	/**
	 * The rules that say what is no fact.
	 * @return in the order in which they are tried
	 */
	public List<Rule> exclusions() {
		return this.exclusions;
	}

}
