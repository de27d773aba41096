package org.throughline.web;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what goes wrong outside of GraphQL in the form that GraphQL's errors have, in
 * place of Spring's page.
 */
@Controller
class HttpErrorController implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
		HttpStatus status = status(request);
		Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		CodedError error = HttpErrors.error(status, (failure instanceof Throwable cause) ? cause : null);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(error.answer());
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
