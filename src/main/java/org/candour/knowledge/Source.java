package org.candour.knowledge;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from; what is not known is null.
 *
 * @param title its title
 * @param publisher who published it; two documents of one publisher are not independent
 * @param published the day it was published
 * @param address where it can be read
 * @param licence under which terms it may be used
 */
public record Source(@Nullable String title, @Nullable String publisher, @Nullable LocalDate published,
		@Nullable String address, @Nullable String licence) {

	/** A source of which nothing is known. */
	public static final Source UNKNOWN = new Source(null, null, null, null, null);

	/**
	 * Fills what is not known here from elsewhere.
	 * @param other what else is known of the same document
	 * @return this source, with each unknown part taken from the other
	 */
	public Source orElse(Source other) {
		return new Source((this.title != null) ? this.title : other.title,
				(this.publisher != null) ? this.publisher : other.publisher,
				(this.published != null) ? this.published : other.published,
				(this.address != null) ? this.address : other.address,
				(this.licence != null) ? this.licence : other.licence);
	}

}
