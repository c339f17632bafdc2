package org.candour;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** The documents that a careful reader has annotated. */
enum AnnotatedCollection {

	/** The sample collection. */
	SAMPLE(Path.of("target/test-classes/sample/gold")),
	/** Of the development set, the half on which the grammar may be mended. */
	MENDED(Path.of("src/test/resources/development/mended/gold")),
	/** Of the development set, the half that is for measuring only. */
	HELD(Path.of("src/test/resources/development/held/gold")),
	/** Documents that may lie beside the repository, and not be copied into it. */
	SHARED(SharedCollection.FOLDER.resolve("annotation/gold")),
	/** More of them, of other registers and countries. */
	OTHERS(SharedCollection.FOLDER.resolve("others/gold"));

	private final Path gold;

	AnnotatedCollection(Path gold) {
		this.gold = gold;
	}

	/** The folder of the annotations. */
	Path gold() {
		return this.gold;
	}

	/**
	 * What was annotated and what is read in it. A test that asks for it is left out
	 * where the collection is not there, and says so.
	 */
	Evaluation evaluation() {
		if (this.compareTo(SHARED) >= 0 && !Files.isDirectory(this.gold)) {
			SharedCollection.sayThatItIsAbsent("the accuracy on the collection '" + this + "'");
			Assumptions.abort("There is no collection in " + this.gold);
		}
		return SharedSteps.evaluate(this.gold);
	}

	@Override
	public String toString() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
