package org.candour.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the graph could not be opened in two sentences instead of a stack trace. */
class GraphFailureAnalyzer extends AbstractFailureAnalyzer<GraphUnavailableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphUnavailableException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
