package org.candour.serve.web;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Links from a page to the next, and lets long tables through without keeping them. */
@ControllerAdvice
class ListingHeaders implements ResponseBodyAdvice<Listing<?>> {

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return method.getParameterType() == Listing.class;
	}

	@Override
	public @Nullable Listing<?> beforeBodyWrite(@Nullable Listing<?> listing, MethodParameter method, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (!type.isCompatibleWith(MediaType.APPLICATION_JSON) && request instanceof ServletServerHttpRequest servlet) {
			ShallowEtagHeaderFilter.disableContentCaching(servlet.getServletRequest());
		}
		else if (listing != null && listing.next() != null) {
			response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(listing.next()));
		}
		return listing;
	}

}
