package org.candour;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;

import org.candour.load.Meanings;
import org.candour.serve.ask.Search;
import org.candour.serve.ask.SearchFilter;

/**
 * What can wait until the program answers: the meanings of new passages, and a first
 * search, for which the model is loaded and the queries are planned.
 */
@Component
class Afterwards implements Runnable {

	private final Log log = LogFactory.getLog(Afterwards.class);

	private final Meanings meanings;

	private final Search search;

	Afterwards(Meanings meanings, Search search) {
		this.meanings = meanings;
		this.search = search;
	}

	@Override
	public void run() {
		attempt(() -> this.search.find(new SearchFilter("anything", List.of(), null)));
		attempt(this.meanings::complete);
	}

	private void attempt(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			// Nobody has asked for it yet, and the program may just be ending.
			this.log.warn("Search is not ready yet: " + ex.getMessage());
		}
	}

}
