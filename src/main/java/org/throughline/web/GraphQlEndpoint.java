package org.throughline.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP: takes every request to its address, and gives to each an answer in
 * JSON.
 * <p>
 * It stands before Spring's own endpoint, which reads bodies of any size and leaves some
 * malformed ones to the container's error pages.
 */
@Component
class GraphQlEndpoint implements HandlerFunction<ServerResponse> {

	static final String PATH = "/graphql";

	private final WebGraphQlHandler handler;

	private final RequestBodies bodies;

	private final RunningRequests running;

	private final JsonMapper mapper;

	GraphQlEndpoint(WebGraphQlHandler handler, RequestBodies bodies, RunningRequests running, JsonMapper mapper) {
		this.handler = handler;
		this.bodies = bodies;
		this.running = running;
		this.mapper = mapper;
	}

	@Override
	public ServerResponse handle(ServerRequest request) {
		if (request.method().equals(HttpMethod.OPTIONS)) {
			return ServerResponse.noContent().allow(HttpMethod.POST, HttpMethod.OPTIONS).build();
		}
		try {
			checkMethod(request);
			MediaType accepted = accepted(request);
			checkContentType(request);
			WebGraphQlRequest graphQl = read(request);
			GraphQlAnswer answer = this.running.run(() -> answer(graphQl, accepted));
			return answer.send(this.running.deliver(answer.size()));
		}
		catch (HttpRefusedException ex) {
			return GraphQlAnswer.of(ex, this.mapper).send(() -> {
			});
		}
	}

	private static void checkMethod(ServerRequest request) {
		if (!request.method().equals(HttpMethod.POST)) {
			throw new HttpRefusedException(HttpStatus.METHOD_NOT_ALLOWED,
					"GraphQL is asked with POST; the page to try it on is /graphiql.");
		}
	}

	private static void checkContentType(ServerRequest request) {
		if (request.headers().contentType().filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype).isEmpty()) {
			throw new HttpRefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					HttpErrors.error(HttpStatus.UNSUPPORTED_MEDIA_TYPE, null));
		}
	}

	/** GraphQL's own media type where it is asked for by name, otherwise JSON. */
	private static MediaType accepted(ServerRequest request) {
		try {
			List<MediaType> accepted = request.headers().accept();
			MimeTypeUtils.sortBySpecificity(accepted);
			if (accepted.stream().anyMatch(MediaTypes.APPLICATION_GRAPHQL_RESPONSE::equalsTypeAndSubtype)) {
				return MediaTypes.APPLICATION_GRAPHQL_RESPONSE;
			}
			if (accepted.isEmpty() || accepted.stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
				return MediaType.APPLICATION_JSON;
			}
		}
		catch (InvalidMediaTypeException ex) {
			// nothing that could be answered in
		}
		throw new HttpRefusedException(HttpStatus.NOT_ACCEPTABLE,
				"Answers are given as application/graphql-response+json or application/json only.");
	}

	private WebGraphQlRequest read(ServerRequest request) {
		return new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), null,
				request.remoteAddress().orElse(null), request.attributes(), this.bodies.read(request.servletRequest()),
				UUID.randomUUID().toString(), Locale.ENGLISH);
	}

	private GraphQlAnswer answer(WebGraphQlRequest request, MediaType accepted) {
		WebGraphQlResponse response = Objects.requireNonNull(this.handler.handleRequest(request).block());
		return GraphQlAnswer.of(response, accepted, this.mapper);
	}

}
