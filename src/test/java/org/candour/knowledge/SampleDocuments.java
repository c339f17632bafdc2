package org.candour.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of {@link SampleKnowledge}, and quotes of them. */
final class SampleDocuments {

	private static final List<String> REVIEW = List.of(
			"The Marlowby serious case review was published on 20 December 2013 by Marlowby Safeguarding Board.",
			"The board had commissioned it in December 2010, and its chair, Ruth Penn, announced it.",
			"It found that Wexshire Police did not recognise the scale of the abuse.",
			"It found that detectives of Wexshire Police did not challenge the decision of 2008 by the Prosecution Service to take no further action.",
			"It also found that nobody of Marlowby Council attended and that it kept no records of strategy meetings.",
			"The council should keep records of all strategy meetings, the review recommended.",
			"Ruth Penn, who wrote it, said agencies did not work together.",
			"The review looked at Marlowby Council and its decisions.",
			"A conduct investigation supervised by the board and carried out by Wexshire Police concluded that no officer would face disciplinary action.");

	private static final List<String> HEARING = List.of(
			"\uD83D\uDCDC At the hearing Anna Dale, chief constable, admitted that Wexshire Police had misjudged the scale.",
			"\u201CAll staff of the unit have since been trained,\u201D the force said of the Public Protection Unit of Wexshire Police.",
			"Owen Hart, the MP, said that the force looked the other way, and criticised Anna Dale.",
			"He spoke of a culture of disbelief and no policy against it.",
			"\u201CThe chief constable must say sorry without conditions,\u201D Owen Hart said.",
			"Anna Dale apologised, and later retired from Wexshire Police.",
			"Ruth Penn had resigned from Marlowby Safeguarding Board.",
			"The force gave one of the detectives of Wexshire Police a warning.",
			"In those years targets for burglary came first.");

	private static final List<String> LETTER = List.of(
			"According to one source \uD83D\uDE36 the council had nothing written down.",
			"Marlowby Council rejected any suggestion that minutes were missing.",
			"There should be a public inquiry, Owen Hart wrote: he had called for the Marlowby serious case review too.",
			"Detectives of the Public Protection Unit of Wexshire Police had asked the force for more staff and raised concerns with Marlowby Council.",
			"Marlowby Council referred the matter to Wexshire Police, and both worked together from then on.",
			"Wexshire Police did not recognise the scale of the abuse.");

	private final List<Document> all;

	private final List<Passage> passages = new ArrayList<>();

	SampleDocuments(Set<String> names) {
		this.all = Stream
			.of(document(SampleKnowledge.LETTER, LETTER, Source.UNKNOWN),
					document(SampleKnowledge.REVIEW, REVIEW,
							new Source("What the review says", "Marlowby Gazette", LocalDate.of(2013, 12, 20),
									"https://gazette.example/review", "CC BY 4.0")),
					document(SampleKnowledge.HEARING, HEARING,
							new Source("The hearing", "Marlowby Gazette", LocalDate.of(2014, 1, 30), null, null)))
			.filter((document) -> names.contains(document.name()))
			.toList();
		this.all.forEach(this::split);
	}

	private static Document document(String name, List<String> sentences, Source source) {
		return new Document(name, String.join("\n", sentences), source);
	}

	private void split(Document document) {
		int start = 0;
		for (String sentence : document.text().split("\n")) {
			int end = start + sentence.codePointCount(0, sentence.length());
			this.passages.add(new Passage(document.quote(start, end)));
			start = end + 1;
		}
	}

	List<Document> all() {
		return this.all;
	}

	List<Passage> passages() {
		return List.copyOf(this.passages);
	}

	/** Every place where these words stand, in order. */
	List<Quote> quotes(String words) {
		List<Quote> quotes = new ArrayList<>();
		for (Document document : this.all) {
			String text = document.text();
			for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
				int start = text.codePointCount(0, at);
				quotes.add(document.quote(start, start + words.codePointCount(0, words.length())));
			}
		}
		return quotes;
	}

}
