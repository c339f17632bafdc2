package org.candour.serve.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;

/** Writes lists in a form that is read entry by entry. */
abstract class ListingFormat extends AbstractSmartHttpMessageConverter<Listing<?>> {

	ListingFormat(MediaType... types) {
		super(types);
	}

	/**
	 * Writes a list.
	 * @param listing the list
	 * @param entry what its entries are
	 * @param out where to
	 * @throws IOException if nobody reads it any more
	 */
	abstract void write(Listing<?> listing, Class<?> entry, Writer out) throws IOException;

	@Override
	protected void writeInternal(Listing<?> listing, ResolvableType type, HttpOutputMessage response,
			Map<String, Object> hints) throws IOException {
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getBody(), StandardCharsets.UTF_8));
		write(listing, type.as(Listing.class).getGeneric().toClass(), out);
		out.flush();
	}

	@Override
	public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
		return value == Listing.class && canWrite(mediaType);
	}

	@Override
	public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public Listing<?> read(ResolvableType type, HttpInputMessage request, Map<String, Object> hints) {
		throw new UnsupportedOperationException("Lists are only written");
	}

}
