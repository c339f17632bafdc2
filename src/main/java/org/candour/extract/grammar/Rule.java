package org.candour.extract.grammar;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the grammar.
 *
 * @param file the file in which it stands
 * @param name its name, unique in the grammar; every fact that it finds bears it
 * @param pattern what it looks for
 * @param example a sentence in which it fires
 * @param counter a sentence in which it does not
 * @param options what else the rule says, by the kind of fact
 */
public record Rule(String file, String name, TokenPattern pattern, String example, String counter,
		Map<String, String> options) {

	private static final Set<String> COMMON = Set.of("name", "pattern", "example", "counter");

	/**
	 * Reads a rule.
	 * @param file the file in which it stands
	 * @param entry what the file says
	 * @param patterns the shared lists
	 * @param allowed the names of the options that rules of this file may have
	 * @return the rule
	 * @throws IllegalArgumentException if a part is missing, unknown or cannot be
	 * understood; the message names file, rule and reason
	 */
	static Rule read(String file, Map<String, Object> entry, Patterns patterns, Set<String> allowed) {
		String name = String.valueOf(entry.get("name"));
		try {
			for (String part : COMMON) {
				if (!(entry.get(part) instanceof String text) || text.isBlank()) {
					throw new IllegalArgumentException("'%s' is missing".formatted(part));
				}
			}
			Map<String, String> options = new java.util.HashMap<>();
			entry.forEach((key, value) -> {
				if (!COMMON.contains(key)) {
					if (!allowed.contains(key)) {
						throw new IllegalArgumentException("'%s' is not known; allowed are %s".formatted(key, allowed));
					}
					options.put(key, String.valueOf(value));
				}
			});
			return new Rule(file, name, patterns.compile((String) entry.get("pattern")), (String) entry.get("example"),
					(String) entry.get("counter"), options);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("import/%s, rule '%s': %s".formatted(file, name, ex.getMessage()), ex);
		}
	}

	/**
	 * An option.
	 * @param option its name
	 * @return what the rule says, or null
	 */
	public @Nullable String option(String option) {
		return this.options.get(option);
	}

	/**
	 * Whether the rule says a thing of an option.
	 * @param option its name
	 * @param value what it may say
	 * @return true if so
	 */
	public boolean says(String option, String value) {
		return value.equals(this.options.get(option));
	}

}
