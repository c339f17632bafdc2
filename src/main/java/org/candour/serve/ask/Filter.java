package org.candour.serve.ask;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What a list is narrowed to. A component that is a list matches any of its values, an
 * empty one everything; the components together narrow further and further. Implemented
 * by records alone, whose component names are the names of the parameters of a request.
 */
public interface Filter {

	/**
	 * Tells this filter from others, in this and any other run of the program.
	 * @return a short word
	 */
	default String fingerprint() {
		CRC32 sum = new CRC32();
		sum.update(toString().getBytes(StandardCharsets.UTF_8));
		return Long.toString(sum.getValue(), Character.MAX_RADIX);
	}

}
