package org.candour.load;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.candour.load.Difference.Present;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

	private final Node same = new Node(new Key("Person", "same"), Map.of("name", "A"));

	private final Node changed = new Node(new Key("Person", "changed"), Map.of("name", "B"));

	private final Node added = new Node(new Key("Person", "added"), Map.of("name", "C"));

	@Test
	void writesWhatIsNewOrChangedAndDeletesWhatIsGone() {
		Map<Key, Present> present = Map.of(this.same.name(), new Present(this.same.hash(), "1"), this.changed.name(),
				new Present("another hash", "2"), new Key("Person", "gone"), new Present("hash", "3"));
		Difference<Node> difference = Difference.between(present, List.of(this.same, this.changed, this.added));
		assertThat(difference.written()).containsExactly(this.changed, this.added);
		assertThat(difference.deleted()).containsExactly("3");
	}

	@Test
	void takesTwoLabelsOfOneIdForTwoThings() {
		Map<Key, Present> present = Map.of(new Key("Agency", "same"), new Present(this.same.hash(), "1"));
		Difference<Node> difference = Difference.between(present, List.of(this.same));
		assertThat(difference.written()).containsExactly(this.same);
		assertThat(difference.deleted()).containsExactly("1");
	}

}
