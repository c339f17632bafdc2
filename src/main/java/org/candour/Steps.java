package org.candour;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.annotate.Annotator;
import org.candour.extract.Extractor;
import org.candour.extract.grammar.Vocabulary;
import org.candour.resolve.Judgements;
import org.candour.resolve.Resolver;

/**
 * The steps between a file and the graph, with the vocabulary that travels with the
 * program or, where {@code candour.import} ({@code CANDOUR_IMPORT}) names a folder, with
 * the one there.
 */
@Configuration(proxyBeanMethods = false)
class Steps {

	private static final String IMPORT = "${candour.import:}";

	private static final String JUDGEMENTS = "judgements/entities.csv";

	@Bean
	Annotator annotator() {
		return new Annotator();
	}

	@Bean
	Extractor extractor(@Value(IMPORT) String folder) {
		return new Extractor(vocabulary(folder));
	}

	@Bean
	Resolver resolver(@Value(IMPORT) String folder) {
		return new Resolver(Judgements.read(vocabulary(folder).text(JUDGEMENTS), "import/" + JUDGEMENTS));
	}

	@Bean
	Teacher teacher(@Value(IMPORT) String folder, Annotator annotator, Resolver resolver) {
		return new Teacher(annotator, (model) -> new Extractor(vocabulary(folder), model), resolver);
	}

	private static Vocabulary vocabulary(String folder) {
		return folder.isEmpty() ? Vocabulary.bundled() : Vocabulary.in(Path.of(folder));
	}

}
