package org.candour.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.candour.knowledge.Agency;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.SampleKnowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RowsTests {

	private final Knowledge knowledge = SampleKnowledge.whole();

	private final Rows rows = Rows.of(this.knowledge);

	@Test
	void makeANodeOfEachThing() {
		assertThat(node("Document", SampleKnowledge.REVIEW)).containsEntry("publisher", "Marlowby Gazette")
			.containsKeys("published", "text");
		assertThat(node("Document", SampleKnowledge.LETTER)).containsOnlyKeys("text");
		assertThat(node("Agency", "agency/marlowby-council")).containsEntry("kind", "local-authority")
			.containsEntry("name", "Marlowby Council");
		assertThat(node("Event", "event/apology")).doesNotContainKey("date");
		assertThat(node("Finding", "finding/records")).containsEntry("themes",
				List.of("records", "information-sharing"));
		assertThat(node("Theme", "information-sharing")).containsKey("meaning");
	}

	@Test
	void keepOneEdgeForEachWayInWhichAFindingIsAsserted() {
		assertThat(types("finding/scale-not-recognised")).containsExactlyInAnyOrder(
				"FOUND from report/marlowby-serious-case-review", "ADMITTED from person/anna-dale",
				"ADMITTED from agency/wexshire-police", "ALLEGED from person/owen-hart");
		assertThat(types("finding/records")).containsExactlyInAnyOrder("FOUND from report/marlowby-serious-case-review",
				"REPORTED from letter.md", "DENIED from agency/marlowby-council");
		assertThat(types("finding/no-action")).containsExactly("REPORTED from report/conduct-investigation");
		assertThat(edge("REPORTED", "letter.md", "finding/records")).containsEntry("modes", List.of("alleged"));
	}

	@Test
	void quoteEveryTellingInOrderAndCountIndependentOnes() {
		Map<String, Object> found = edge("FOUND", "report/marlowby-serious-case-review",
				"finding/scale-not-recognised");
		String words = "did not recognise the scale of the abuse";
		assertThat(found).containsEntry("quotes", List.of(words, words))
			.containsEntry("documents", 2L)
			.containsEntry("publishers", 2L)
			.containsEntry("rules", List.of("said found", "said found"))
			.doesNotContainKey("modes");
		assertThat((List<?>) found.get("passages")).hasSize(2).allMatch((id) -> id.toString().contains("#"));
		Map<String, Object> about = edge("ATTRIBUTED_TO", "finding/scale-not-recognised", "agency/wexshire-police");
		assertThat(about).containsEntry("documents", 3L).containsEntry("publishers", 2L);
	}

	@Test
	void saySpaceJoinedWhoAssertsWhatIsQuoted() {
		List<Edge> quoted = this.rows.edges()
			.stream()
			.filter((edge) -> edge.name().type().equals("QUOTED_IN")
					&& edge.name().from().id().equals("finding/scale-not-recognised"))
			.toList();
		assertThat(quoted).extracting((edge) -> edge.properties().get("assertedBy"))
			.contains(List.of("person/anna-dale agency/wexshire-police"));
		assertThat(edge("RAISED_CONCERN_WITH", "agency/public-protection-unit", "agency/marlowby-council"))
			.containsEntry("assertedBy", List.of(""))
			.containsEntry("modes", List.of("reported"))
			.doesNotContainKey("date");
	}

	@Test
	void hashTheSameWhateverTheOrder() {
		assertThat(Hash.of(Map.of("a", 1, "b", List.of("x", "y")))).hasSize(32)
			.isEqualTo(Hash.of(Map.of("b", List.of("x", "y"), "a", 1)))
			.isNotEqualTo(Hash.of(Map.of("a", 1, "b", List.of("x, y"))));
	}

	@Test
	void refuseWhatIsThereTwice() {
		List<Entity> twice = Stream
			.concat(this.knowledge.entities().stream(), this.knowledge.entities().stream().limit(1))
			.toList();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Rows.of(new Knowledge(this.knowledge.documents(), this.knowledge.passages(), twice,
					this.knowledge.facts())))
			.withMessageContaining("twice");
	}

	@Test
	void refuseAnEndThatIsNotThere() {
		Recommendation recommendation = new Recommendation("recommendation/x", "do", List.of("agency/unknown"),
				List.of(), List.of());
		assertThatIllegalArgumentException().isThrownBy(() -> Rows.of(with(recommendation)))
			.withMessageContaining("'agency/unknown' is not among the entities");
	}

	@Test
	void refuseAnIdThatCannotBeJoined() {
		Agency agency = new Agency("agency/two words", "Two", List.of(), AgencyKind.OTHER, null, List.of());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Rows.of(new Knowledge(List.of(), List.of(), List.of(agency), List.of())))
			.withMessageContaining("agency/two words");
	}

	private Knowledge with(Fact fact) {
		return new Knowledge(this.knowledge.documents(), this.knowledge.passages(), this.knowledge.entities(),
				Stream.concat(this.knowledge.facts().stream(), Stream.of(fact)).toList());
	}

	private Map<String, Object> node(String label, String id) {
		return this.rows.nodes()
			.stream()
			.filter((node) -> node.name().equals(new Key(label, id)))
			.findFirst()
			.orElseThrow()
			.properties();
	}

	private Map<String, Object> edge(String type, String from, String to) {
		return this.rows.edges()
			.stream()
			.filter((edge) -> edge.name().type().equals(type) && edge.name().from().id().equals(from)
					&& edge.name().to().id().equals(to))
			.findFirst()
			.orElseThrow()
			.properties();
	}

	private List<String> types(String finding) {
		return this.rows.edges()
			.stream()
			.filter((edge) -> edge.kind() == Edge.Kind.ASSERTED && edge.name().to().id().equals(finding))
			.map((edge) -> edge.name().type() + " from " + edge.name().from().id())
			.toList();
	}

}
