package org.candour.extract.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/**
 * Learns a model from examples by L2-regularised logistic regression, one label against
 * the others. The same examples in the same order give the same model.
 */
public final class Learner {

	/** A trait must be seen in so many sources to count. */
	private static final int SOURCES = 2;

	/**
	 * How much an example weighs against the wish for small weights (the parameter C of
	 * LIBLINEAR); chosen by cross-validation over documents.
	 */
	private static final double TRUST = 0.25;

	/** Where to stop; the weights are rounded more coarsely than that. */
	private static final double TOLERANCE = 1e-5;

	private static final double DIGITS = 1000;

	static {
		// It would write its progress to standard output.
		Linear.disableDebugOutput();
	}

	private final double caution;

	/**
	 * Prepares to learn.
	 * @param caution how many times as bad it is to take something for what it is not as
	 * to overlook it; 1 if both are alike
	 */
	public Learner(double caution) {
		this.caution = caution;
	}

	/**
	 * Learns.
	 * @param examples at least one
	 * @return the model
	 */
	public LinearModel learn(List<Example> examples) {
		List<String> labels = examples.stream().map(Example::label).distinct().sorted().toList();
		Map<String, Integer> numbers = numbers(examples);
		Feature[][] seen = examples.stream().map((example) -> features(example, numbers)).toArray(Feature[][]::new);
		Map<String, double[]> weights = new TreeMap<>();
		numbers.keySet().forEach((trait) -> weights.put(trait, new double[labels.size()]));
		for (int i = 0; i < labels.size(); i++) {
			double[] learned = weights(examples, seen, numbers.size(), labels.get(i));
			for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
				weights.get(entry.getKey())[i] = Math.round(learned[entry.getValue() - 1] * DIGITS) / DIGITS;
			}
		}
		return new LinearModel(labels, weights);
	}

	/** Numbers from 1 for the traits that occur in several sources, in their order. */
	private static Map<String, Integer> numbers(List<Example> examples) {
		Map<String, Set<String>> sources = new TreeMap<>();
		for (Example example : examples) {
			example.traits()
				.forEach((trait) -> sources.computeIfAbsent(trait, (key) -> new HashSet<>()).add(example.source()));
		}
		Map<String, Integer> numbers = new TreeMap<>();
		sources.forEach((trait, seen) -> {
			if (seen.size() >= SOURCES) {
				numbers.put(trait, numbers.size() + 1);
			}
		});
		return numbers;
	}

	private static Feature[] features(Example example, Map<String, Integer> numbers) {
		return example.traits()
			.stream()
			.filter(numbers::containsKey)
			.map(numbers::get)
			.sorted()
			.map((number) -> new FeatureNode(number, 1))
			.toArray(Feature[]::new);
	}

	private double[] weights(List<Example> examples, Feature[][] seen, int traits, String label) {
		Problem problem = new Problem();
		problem.l = seen.length;
		problem.n = traits;
		problem.x = seen;
		problem.y = examples.stream().mapToDouble((example) -> example.label().equals(label) ? 1 : -1).toArray();
		Parameter parameter = new Parameter(SolverType.L2R_LR, TRUST, TOLERANCE);
		if (label.equals(Example.NONE)) {
			parameter.setWeights(new double[] { this.caution }, new int[] { 1 });
		}
		Model model = Linear.train(problem, parameter);
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		double[] weights = model.getFeatureWeights();
		for (int i = 0; i < weights.length; i++) {
			weights[i] *= sign;
		}
		return weights;
	}

}
