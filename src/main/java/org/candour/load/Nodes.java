package org.candour.load;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.knowledge.Agency;
import org.candour.knowledge.Document;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Event;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Passage;
import org.candour.knowledge.Person;
import org.candour.knowledge.Recommendation;
import org.candour.knowledge.Relation;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;
import org.candour.knowledge.Source;
import org.candour.knowledge.Theme;

/** The nodes that some knowledge makes. */
final class Nodes {

	private Nodes() {
	}

	static List<Node> of(Knowledge knowledge) {
		return Stream
			.of(knowledge.documents().stream().map(Nodes::node), knowledge.passages().stream().map(Nodes::node),
					knowledge.entities().stream().map(Nodes::node), knowledge.facts().stream().flatMap(Nodes::node),
					themes(knowledge))
			.flatMap((some) -> some)
			.toList();
	}

	private static Node node(Document document) {
		Source source = document.source();
		return new Node(Key.of(document),
				Properties.of("text", document.text())
					.with("title", source.title())
					.with("publisher", source.publisher())
					.with("published", source.published())
					.with("address", source.address())
					.with("licence", source.licence())
					.map());
	}

	private static Node node(Passage passage) {
		return new Node(Key.of(passage),
				Properties.of("text", passage.quote().text())
					.with("document", passage.quote().document())
					.with("start", passage.quote().start())
					.with("end", passage.quote().end())
					.map());
	}

	private static Node node(Entity entity) {
		Properties properties = Properties.of("name", entity.name());
		switch (entity) {
			case Agency agency -> properties.with("aliases", agency.aliases()).with("kind", agency.kind().word());
			case Role role -> properties.with("collective", role.collective());
			case Person person -> properties.with("aliases", person.aliases());
			case Report report -> properties.with("aliases", report.aliases()).with("kind", report.kind());
			case Event event -> properties.with("kind", event.kind()).with("date", event.date());
		}
		return new Node(Key.of(entity), properties.map());
	}

	private static Stream<Node> node(Fact fact) {
		return switch (fact) {
			case Finding finding -> Stream.of(new Node(Key.of(finding),
					Properties.of("statement", finding.statement())
						.with("kind", finding.kind().word())
						.with("themes", finding.themes().stream().map(Theme::word).toList())
						.map()));
			case Recommendation recommendation -> Stream
				.of(new Node(Key.of(recommendation), Properties.of("statement", recommendation.statement()).map()));
			case Relation relation -> Stream.empty();
		};
	}

	/** Only those that a finding has: the graph holds nothing that no document says. */
	private static Stream<Node> themes(Knowledge knowledge) {
		return knowledge.facts()
			.stream()
			.flatMap((fact) -> (fact instanceof Finding finding) ? finding.themes().stream() : Stream.empty())
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.map((theme) -> new Node(Key.of(theme), Properties.of("meaning", theme.meaning()).map()));
	}

}
