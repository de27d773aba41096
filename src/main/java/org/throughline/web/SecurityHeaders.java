package org.throughline.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What browsers may do with an answer: no more than it needs.
 */
enum SecurityHeaders {

	/** Data, in which there is nothing to be run, shown or framed. */
	JSON("default-src 'none'; frame-ancestors 'none'"),

	/**
	 * Pages of this service, which load nothing from anywhere else. GraphiQL's dialogs
	 * write style elements, and its style sheet has its fonts in it.
	 */
	PAGE("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
			+ " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

	private final String contentSecurityPolicy;

	SecurityHeaders(String contentSecurityPolicy) {
		this.contentSecurityPolicy = contentSecurityPolicy;
	}

	void writeTo(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", this.contentSecurityPolicy);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
	}

}
