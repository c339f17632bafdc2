package org.candour.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.util.CoreMap;

import org.candour.knowledge.Document;

/**
 * Reads the words and the syntax of a document. It may be used by several threads at
 * once; its models are loaded when it is first used, once.
 */
public final class Annotator {

	/**
	 * No sentence of more words is parsed: the parser's time grows with the length, and
	 * such text is no prose.
	 */
	private static final int LONGEST_PARSED = 200;

	private static final class Models {

		static final StanfordCoreNLP PIPELINE = new StanfordCoreNLP(properties(), false);

		static final DependencyParser PARSER = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

	}

	private static Properties properties() {
		Properties properties = new Properties();
		properties.setProperty("annotators", "tokenize,pos,lemma,ner");
		properties.setProperty("tokenize.options", "invertible=false,splitHyphenated=false,untokenizable=noneKeep");
		properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
		properties.setProperty("ner.applyFineGrained", "false");
		properties.setProperty("ner.applyNumericClassifiers", "false");
		properties.setProperty("ner.useSUTime", "false");
		properties.setProperty("ner.buildEntityMentions", "false");
		properties.setProperty("ner.maxlen", String.valueOf(LONGEST_PARSED));
		properties.setProperty("pos.maxlen", String.valueOf(LONGEST_PARSED));
		properties.setProperty("threads", "1");
		return properties;
	}

	/**
	 * Annotates a document.
	 * @param document any document
	 * @return its sentences and quotations; the words between two sentences' offsets are
	 * blank or marks of lists
	 */
	public AnnotatedDocument annotate(Document document) {
		String text = document.text();
		CodePoints points = new CodePoints(text);
		Quotations quotations = new Quotations(text);
		List<Block> blocks = new Blocks(text, quotations.marks()).all();
		List<Sentence> sentences = new ArrayList<>();
		int introduction = -1;
		for (Block block : blocks) {
			boolean introduced = introduction >= 0
					&& (block.kind() == Block.Kind.BULLET || sentences.getLast().index() == introduction);
			if (!introduced) {
				introduction = -1;
			}
			annotate(text, block, introduction, points, sentences);
			if (block.kind() != Block.Kind.BULLET && !sentences.isEmpty() && introduces(text, block)) {
				introduction = sentences.getLast().index();
			}
		}
		return new AnnotatedDocument(document, sentences,
				quotations.all()
					.stream()
					.map((quotation) -> new Quotation(points.at(quotation.start()), points.at(quotation.end())))
					.toList());
	}

	private static boolean introduces(String text, Block block) {
		return text.charAt(block.end() - 1) == ':';
	}

	private static void annotate(String text, Block block, int introduction, CodePoints points,
			List<Sentence> sentences) {
		Annotation annotation = new Annotation(text.substring(block.start(), block.end()));
		Models.PIPELINE.annotate(annotation);
		for (CoreMap found : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
			List<Token> tokens = tokens(found, block.start(), points);
			if (tokens.stream().noneMatch((token) -> Character.isLetterOrDigit(token.text().codePointAt(0)))) {
				closeLast(tokens, sentences, block);
			}
			else {
				sentences.add(new Sentence(sentences.size(), kind(block), block.number(), introduction,
						tokens.getFirst().start(), tokens.getLast().end(), tokens));
			}
		}
	}

	/**
	 * A closing mark that was taken for a sentence of its own belongs to the sentence
	 * before it.
	 */
	private static void closeLast(List<Token> marks, List<Sentence> sentences, Block block) {
		if (sentences.isEmpty() || marks.isEmpty() || sentences.getLast().paragraph() != block.number()) {
			return;
		}
		Sentence last = sentences.removeLast();
		List<Token> tokens = new ArrayList<>(last.tokens());
		for (Token mark : marks) {
			tokens.add(new Token(mark.text(), mark.lemma(), mark.tag(), mark.name(), mark.start(), mark.end(), -1,
					"punct"));
		}
		sentences.add(new Sentence(last.index(), last.kind(), last.paragraph(), last.introduction(), last.start(),
				tokens.getLast().end(), tokens));
	}

	private static Sentence.Kind kind(Block block) {
		return switch (block.kind()) {
			case PARAGRAPH -> Sentence.Kind.PROSE;
			case BULLET -> Sentence.Kind.BULLET;
			case HEADING -> Sentence.Kind.HEADING;
		};
	}

	private static List<Token> tokens(CoreMap sentence, int offset, CodePoints points) {
		List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
		int[] heads = new int[labels.size()];
		String[] relations = new String[labels.size()];
		Arrays.fill(heads, -1);
		Arrays.fill(relations, "dep");
		if (labels.size() <= LONGEST_PARSED) {
			SemanticGraph graph = SemanticGraphFactory.generateUncollapsedDependencies(Models.PARSER.predict(sentence));
			for (IndexedWord root : graph.getRoots()) {
				relations[root.index() - 1] = "root";
			}
			for (SemanticGraphEdge edge : graph.edgeIterable()) {
				heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
				relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
			}
		}
		List<Token> tokens = new ArrayList<>(labels.size());
		for (int i = 0; i < labels.size(); i++) {
			CoreLabel label = labels.get(i);
			tokens.add(new Token(label.originalText(), label.lemma(), tag(label), label.ner(),
					points.at(offset + label.beginPosition()), points.at(offset + label.endPosition()), heads[i],
					relations[i]));
		}
		return tokens;
	}

	/** A noun with a capital inside a name is a part of the name, whatever the tagger. */
	private static String tag(CoreLabel label) {
		boolean common = label.tag().equals("NN") || label.tag().equals("NNS");
		boolean capital = Character.isUpperCase(label.originalText().codePointAt(0));
		boolean named = !label.ner().equals("O") && label.originalText().length() > 1;
		return (common && capital && named) ? label.tag().replace("NN", "NNP") : label.tag();
	}

}
