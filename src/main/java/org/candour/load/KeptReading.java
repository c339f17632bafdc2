package org.candour.load;

import org.candour.knowledge.Reading;

/**
 * What one document says, to be kept beside the graph, so that it is read once and
 * resolved with the others whenever any changes.
 *
 * @param reading what it says
 * @param fingerprint a hash of all that the reading came from: as long as it is the same,
 * the document need not be read again
 */
public record KeptReading(Reading reading, String fingerprint) {

	int passages() {
		return this.reading.passages().size();
	}

}
