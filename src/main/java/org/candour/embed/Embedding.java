package org.candour.embed;

import java.util.List;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

import org.springframework.stereotype.Component;

/**
 * The meaning of English sentences, by the model bge-small-en-v1.5 (Xiao et al., C-Pack,
 * 2023), quantized. The model is loaded when it is first asked, which takes about a
 * second and 150 MB outside of the heap.
 */
@Component
public class Embedding {

	/** How many numbers a vector has. */
	public static final int DIMENSIONS = 384;

	/**
	 * What the authors of the model have put before a query, and not before a passage.
	 */
	private static final String QUERY = "Represent this sentence for searching relevant passages: ";

	/**
	 * Reads sentences that are to be found.
	 * @param sentences any number of them
	 * @return a vector of length one for each, in order
	 */
	public List<float[]> sentences(List<String> sentences) {
		return Model.LOADED.embedAll(sentences.stream().map(TextSegment::from).toList())
			.content()
			.stream()
			.map(dev.langchain4j.data.embedding.Embedding::vector)
			.toList();
	}

	/**
	 * Reads what somebody looks for.
	 * @param words a few words or a sentence, not blank
	 * @return a vector of length one, near those of sentences that speak of it
	 */
	public float[] query(String words) {
		return Model.LOADED.embed(QUERY + words).content().vector();
	}

	/** Loads the model when it is first needed. */
	private static final class Model {

		static final EmbeddingModel LOADED = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);

	}

}
