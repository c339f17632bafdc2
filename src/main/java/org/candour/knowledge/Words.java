package org.candour.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the constants of this vocabulary are written outside Java: in lower case, with
 * hyphens.
 */
final class Words {

	private Words() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static <E extends Enum<E>> E read(Class<E> type, String word) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> of(constant).equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"'%s' is no %s: allowed are %s".formatted(word, type.getSimpleName(),
							Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", ")))));
	}

}
