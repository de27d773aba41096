package org.throughline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bodies of requests: no more of one than it may be long, and no longer than it
 * may take.
 */
@Component
class RequestBodies {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final int BUFFER = 8192;

	private final JsonMapper mapper;

	private final long maximum;

	private final Duration upload;

	RequestBodies(JsonMapper mapper, LimitsProperties limits) {
		this.mapper = mapper;
		this.maximum = limits.body().toBytes();
		this.upload = limits.upload();
	}

	/**
	 * A JSON object whose {@code query} is a text and whose other known members are what
	 * they should be.
	 */
	Map<String, Object> read(HttpServletRequest request) {
		JsonNode body = parse(bytes(request));
		check(!body.isArray(), "Several requests in one body are not taken; send each in a body of its own.");
		check(body.isObject(), "The body is no JSON object; send {\"query\": \"…\"}.");
		check(body.path("query").isString() && !body.path("query").asString().isBlank(),
				"The body has no 'query'; it must be a text, in GraphQL.");
		checkMember(body, "operationName", body.path("operationName").isString(), "a text");
		checkMember(body, "variables", body.path("variables").isObject(), "an object");
		checkMember(body, "extensions", body.path("extensions").isObject(), "an object");
		return this.mapper.convertValue(body, OBJECT);
	}

	private static void checkMember(JsonNode body, String name, boolean asItShouldBe, String kind) {
		check(asItShouldBe || body.path(name).isNull() || body.path(name).isMissingNode(),
				"'%s' must be %s or null.".formatted(name, kind));
	}

	private static void check(boolean asItShouldBe, String message) {
		if (!asItShouldBe) {
			throw new HttpRefusedException(HttpStatus.BAD_REQUEST, message);
		}
	}

	private JsonNode parse(byte[] body) {
		try {
			return this.mapper.readTree(body);
		}
		catch (JacksonException ex) {
			throw new HttpRefusedException(HttpStatus.BAD_REQUEST, "The body is not JSON: " + ex.getOriginalMessage());
		}
	}

	private byte[] bytes(HttpServletRequest request) {
		checkSize(request.getContentLengthLong());
		try {
			return bytes(request.getInputStream());
		}
		catch (SocketTimeoutException ex) {
			throw tooSlow();
		}
		catch (IOException ex) {
			throw new HttpRefusedException(HttpStatus.BAD_REQUEST, "The body ended before it was whole.");
		}
	}

	private byte[] bytes(InputStream in) throws IOException {
		long start = System.nanoTime();
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		byte[] buffer = new byte[BUFFER];
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			body.write(buffer, 0, read);
			checkSize(body.size());
			if (System.nanoTime() - start > this.upload.toNanos()) {
				throw tooSlow();
			}
		}
		return body.toByteArray();
	}

	private void checkSize(long size) {
		if (size > this.maximum) {
			throw new HttpRefusedException(HttpStatus.CONTENT_TOO_LARGE,
					RefusedException
						.overLimit("body", this.maximum, size, "Its unit is bytes; ask in several requests.")
						.error());
		}
	}

	private HttpRefusedException tooSlow() {
		return new HttpRefusedException(HttpStatus.REQUEST_TIMEOUT,
				"The body did not arrive within %d ms; send it again.".formatted(this.upload.toMillis()));
	}

}
