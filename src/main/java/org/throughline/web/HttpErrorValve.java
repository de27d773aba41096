package org.throughline.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in JSON what the container refuses by itself, such as an address that is none,
 * in place of its page.
 */
final class HttpErrorValve extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(HttpErrorValve.class);

	private final JsonMapper mapper;

	HttpErrorValve(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int code = response.getStatus();
		if (code < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()
				|| !canStillBeWritten(response)) {
			return;
		}
		HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
		try {
			SecurityHeaders.JSON.writeTo(response);
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(this.mapper.writeValueAsString(HttpErrors.error(status, failure).answer()));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			logger.debug("The client did not wait for an error", ex);
		}
	}

	private static boolean canStillBeWritten(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

}
