package org.throughline.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses a content type that leaves open what it is, before Spring looks for a handler
 * and fails over it, whatever the address.
 */
@Component
@Order(0)
class ContentTypeFilter extends OncePerRequestFilter {

	private final JsonMapper mapper;

	ContentTypeFilter(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isConcrete(request.getContentType())) {
			chain.doFilter(request, response);
		}
		else {
			response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.getOutputStream()
				.write(this.mapper
					.writeValueAsBytes(HttpErrors.error(HttpStatus.UNSUPPORTED_MEDIA_TYPE, null).answer()));
		}
	}

	private static boolean isConcrete(@Nullable String contentType) {
		try {
			return contentType == null || contentType.isEmpty() || MediaType.parseMediaType(contentType).isConcrete();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
