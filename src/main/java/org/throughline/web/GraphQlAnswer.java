package org.throughline.web;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of GraphQL as it goes out, written out whole so that it takes little room
 * while it waits for its client.
 */
final class GraphQlAnswer {

	private static final String TRY_AGAIN_AFTER_SECONDS = "1";

	private final HttpStatus status;

	private final MediaType contentType;

	private final byte[] body;

	private GraphQlAnswer(HttpStatus status, MediaType contentType, byte[] body) {
		this.status = status;
		this.contentType = contentType;
		this.body = body;
	}

	static GraphQlAnswer of(WebGraphQlResponse response, MediaType contentType, JsonMapper mapper) {
		return new GraphQlAnswer(status(response, contentType), contentType,
				mapper.writeValueAsBytes(response.toMap()));
	}

	static GraphQlAnswer of(HttpRefusedException refusal, JsonMapper mapper) {
		return new GraphQlAnswer(refusal.status(), MediaType.APPLICATION_JSON,
				mapper.writeValueAsBytes(refusal.error().answer()));
	}

	/**
	 * With plain JSON, clients take any other status than 200 for the word of something
	 * in between.
	 */
	private static HttpStatus status(WebGraphQlResponse response, MediaType contentType) {
		ErrorCode code = codeInsteadOfData(response);
		if (code == null) {
			return HttpStatus.OK;
		}
		boolean statusMatters = contentType.equals(MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
				|| code == ErrorCode.UNAVAILABLE;
		return statusMatters ? code.status() : HttpStatus.OK;
	}

	private static @Nullable ErrorCode codeInsteadOfData(WebGraphQlResponse response) {
		if (response.getExecutionResult().isDataPresent()) {
			return null;
		}
		return response.getExecutionResult()
			.getErrors()
			.stream()
			.filter(CodedError.class::isInstance)
			.map((error) -> ((CodedError) error).code())
			.findFirst()
			.orElse(ErrorCode.INTERNAL);
	}

	int size() {
		return this.body.length;
	}

	/**
	 * Sends it.
	 * @param sent called when the client has it, or has gone
	 */
	ServerResponse send(Runnable sent) {
		return head().build((request, response) -> {
			try {
				response.getOutputStream().write(this.body);
			}
			finally {
				sent.run();
			}
			return null;
		});
	}

	private ServerResponse.BodyBuilder head() {
		ServerResponse.BodyBuilder head = ServerResponse.status(this.status)
			.contentType(this.contentType)
			.contentLength(this.body.length);
		return switch (this.status) {
			case METHOD_NOT_ALLOWED -> head.allow(HttpMethod.POST, HttpMethod.OPTIONS);
			case UNSUPPORTED_MEDIA_TYPE -> head.header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
			case SERVICE_UNAVAILABLE -> head.header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_AFTER_SECONDS);
			default -> head;
		};
	}

}
