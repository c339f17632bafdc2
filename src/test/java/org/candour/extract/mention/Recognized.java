package org.candour.extract.mention;

import java.util.List;

import org.candour.annotate.Annotator;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.grammar.Vocabulary;
import org.candour.knowledge.Document;
import org.candour.knowledge.Source;

/** What is recognised in a text, by one annotator for all tests. */
final class Recognized {

	private static final Annotator ANNOTATOR = new Annotator();

	private static final Recognizer RECOGNIZER = recognizer();

	private Recognized() {
	}

	private static Recognizer recognizer() {
		Vocabulary vocabulary = Vocabulary.bundled();
		return new Recognizer(vocabulary, new Patterns(vocabulary));
	}

	static Mentions in(String text) {
		Document document = new Document("text.txt", text, Source.UNKNOWN);
		return RECOGNIZER.recognize(Sentences.of(ANNOTATOR.annotate(document)));
	}

	static List<String> names(Referent.Type type, String text) {
		return in(text).all(type).stream().map(Referent::name).toList();
	}

	static List<String> people(String text) {
		return names(Referent.Type.PERSON, text);
	}

	static List<String> reports(String text) {
		return names(Referent.Type.REPORT, text);
	}

	static List<String> agencies(String text) {
		return names(Referent.Type.AGENCY, text);
	}

	static List<String> roles(String text) {
		return names(Referent.Type.ROLE, text);
	}

	/** The rules by which agencies are recognised. */
	static List<String> agencyRules(String text) {
		return in(text).all(Referent.Type.AGENCY)
			.stream()
			.flatMap((agency) -> agency.evidence().stream())
			.map((evidence) -> evidence.rule())
			.toList();
	}

}
