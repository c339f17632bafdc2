package org.candour;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The collection that may lie beside the repository: documents that may not be copied
 * into it, with their annotations and what scores an export. {@code CANDOUR_SHARED} names
 * its folder, {@code ../shared} if it is not set.
 */
final class SharedCollection {

	static final Path FOLDER = Path.of(System.getenv().getOrDefault("CANDOUR_SHARED", "../shared"));

	private SharedCollection() {
	}

	static boolean isThere() {
		return Files.isDirectory(FOLDER.resolve("annotation/gold"));
	}

	/** Says that what needs the collection is left out. */
	static void sayThatItIsAbsent(String what) {
		System.err.printf("%n!!!!!!! SKIPPED: %s: there is no shared collection in %s !!!!!!!%n%n", what,
				FOLDER.toAbsolutePath().normalize());
	}

	/**
	 * Runs a test only where the collection is there, and says loudly where it is not.
	 */
	@Target({ ElementType.TYPE, ElementType.METHOD })
	@Retention(RetentionPolicy.RUNTIME)
	@ExtendWith(Condition.class)
	@interface Needed {

	}

	static final class Condition implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (isThere()) {
				return ConditionEvaluationResult.enabled("The shared collection is there");
			}
			sayThatItIsAbsent(context.getDisplayName());
			return ConditionEvaluationResult.disabled("There is no shared collection in " + FOLDER);
		}

	}

}
