package org.candour.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TellingsTests {

	@Test
	void findsWhatComparingEachWithEachFinds() {
		Random random = new Random(11);
		List<Set<String>> statements = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			Set<String> words = new HashSet<>();
			if (!statements.isEmpty() && random.nextBoolean()) {
				words.addAll(statements.get(random.nextInt(statements.size())));
				words.remove("w" + random.nextInt(30));
			}
			for (int length = random.nextInt(8); length > 0; length--) {
				words.add("w" + random.nextInt(30));
			}
			statements.add(words);
		}
		List<String> expected = new ArrayList<>();
		for (int left = 0; left < statements.size(); left++) {
			for (int right = left + 1; right < statements.size(); right++) {
				if (Statements.same(statements.get(left), statements.get(right))) {
					expected.add(left + " " + right);
				}
			}
		}
		List<String> found = new ArrayList<>();
		Tellings.ofTheSame(statements, (left, right) -> found.add(left + " " + right));
		assertThat(expected).hasSizeGreaterThan(100);
		assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
	}

}
