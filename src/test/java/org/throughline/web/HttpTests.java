package org.throughline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class HttpTests {

	private static final String FINE = Http.query("{ fine }");

	private static final String HEAD_OF_POST = String.join("\r\n", "POST /graphql HTTP/1.1", "Host: a",
			"Content-Type: application/json", "Content-Length: 1000", "", "");

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "[{\"query\": \"{ fine }\"}]", "1", "\"text\"", "{", "", "{}", "\u0000",
			"{\"query\": null}", "{\"query\": 1}", "{\"query\": \"\"}", "{\"query\": {}}",
			"{\"query\": [\"{ fine }\"]}", "{\"query\": \"{ fine }\", \"variables\": []}",
			"{\"query\": \"{ fine }\", \"variables\": \"{}\"}", "{\"query\": \"{ fine }\", \"operationName\": 1}",
			"{\"query\": \"{ fine }\", \"extensions\": 1}", "{\"query\": \"{ fine }\"} {}" })
	void refusesBodiesThatAreNoRequest(String body) {
		Http.Answer answer = this.http.post(body);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void refusesBodiesNestedDeeperThanAnyIsRead() {
		assertThat(this.http.post("{\"query\": \"{ fine }\", \"variables\": {\"a\": " + "[".repeat(20_000)).status())
			.isEqualTo(400);
		String nested = "[".repeat(400) + "]".repeat(400);
		assertThat(this.http.post("{\"query\": \"{ fine }\", \"variables\": {\"a\": %s}}".formatted(nested)).status())
			.isEqualTo(200);
	}

	@Test
	void refusesBytesThatAreNoText() {
		byte[] body = "{\"query\": \"{ fine \u00ff }\"}".getBytes(StandardCharsets.ISO_8859_1);

		assertThat(this.http.post(HttpRequest.BodyPublishers.ofByteArray(body)).code()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "text/plain", "application/x-www-form-urlencoded", "application/graphql",
			"multipart/form-data; boundary=x", "nonsense", "application/json2" })
	void readsJsonOnly(String contentType) {
		Http.Answer answer = this.http.post(FINE, "Content-Type", contentType);

		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource({ "*/*, application/json", "application/*, application/json", "application/json, application/json",
			"application/graphql-response+json, application/graphql-response+json",
			"'application/graphql-response+json; charset=utf-8, application/json; q=0.9', application/graphql-response+json",
			"'text/html, */*', application/json" })
	void answersInTheFormThatIsAskedFor(String accept, String contentType) {
		Http.Answer answer = this.http.post(FINE, "Accept", accept);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(contentType);
		assertThat(answer.<String>at("$.data.fine")).isEqualTo("fine");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "nonsense", "image/*", "text/event-stream" })
	void refusesToAnswerInOtherForms(String accept) {
		Http.Answer answer = this.http.post(FINE, "Accept", accept);

		assertThat(answer.status()).isEqualTo(406);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void tellsByTheStatusWhatFailedWhereGraphQlsOwnFormIsAskedFor() {
		String[] accept = { "Accept", "application/graphql-response+json" };

		assertThat(this.http.post(Http.query("{ unknown }"), accept).status()).isEqualTo(400);
		assertThat(this.http.post(Http.query("{ notFound }"), accept).status()).isEqualTo(200);
		assertThat(this.http.post(Http.query("{ slow(millis: 6000) { then(millis: 1) { __typename } } }"), accept)
			.status()).isEqualTo(504);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH", "HEAD" })
	void isAskedWithPostOnly(String method) {
		Http.Answer answer = this.http.send(method, "/graphql?query=%7Bfine%7D");

		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("POST,OPTIONS");
		if (!method.equals("HEAD")) {
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/graphql/nowhere", "/actuator/env", "/actuator/heapdump", "/error",
			"/vawg-2013/91", "/graphiql/nowhere", "/WEB-INF/web.xml", "/graphql/" })
	void answersInJsonWhereThereIsNothing(String path) {
		Http.Answer answer = this.http.get(path, "Accept", "text/html");

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.code()).isEqualTo("NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /a|b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /%2e%2e%2f HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET / HTTP/1.1\r\n\r\n", "TRACE /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n" })
	void answersInJsonWhatTheContainerRefuses(String request) throws IOException {
		String answer = this.http.raw(request);

		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<html", "Apache");
		assertThat(answer).containsIgnoringCase("content-type: application/json").contains("\"code\":\"BAD_REQUEST\"");
	}

	@Test
	void refusesLargeBodiesByTheirLength() {
		Http.Answer answer = this.http.post(withVariableOf(65_536));

		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.<String>at("$.errors[0].extensions.limit")).isEqualTo("body");
		assertThat(answer.<Integer>at("$.errors[0].extensions.maximum")).isEqualTo(65_536);
	}

	@Test
	void readsVariablesThatAreNotTooLarge() {
		assertThat(this.http.post(withVariableOf(60_000)).<String>at("$.data.echo")).hasSize(60_000);
	}

	@Test
	void refusesVariableOfTwentyMegabytes() {
		assertThat(this.http.post(withVariableOf(20_000_000)).status()).isEqualTo(413);
	}

	@Test
	void refusesLargeBodiesWhoseLengthIsNotSaid() {
		byte[] body = withVariableOf(20_000_000).getBytes(StandardCharsets.UTF_8);

		Http.Answer answer = this.http
			.post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.<String>at("$.errors[0].extensions.limit")).isEqualTo("body");
	}

	@Test
	void servesOthersWhileManyBodiesAreHalfSent() throws IOException {
		List<Socket> halfSent = new ArrayList<>();
		for (int i = 0; i < 600; i++) {
			halfSent.add(this.http.open(HEAD_OF_POST + "{\"query\": \"{"));
		}

		assertThat(this.http.ask("{ fine }").status()).isEqualTo(200);
		for (Socket socket : halfSent) {
			try (socket) {
				String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"TIMEOUT\"");
			}
		}
	}

	@Test
	void doesNotWaitForBodiesThatTrickle() throws Exception {
		try (Socket socket = this.http.open(HEAD_OF_POST)) {
			for (int i = 0; i < 100 && socket.getInputStream().available() == 0; i++) {
				socket.getOutputStream().write(' ');
				Thread.sleep(100);
			}

			assertThat(socket.getInputStream().available()).isPositive();
			assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
				.isEqualTo("HTTP/1.1 408");
		}
	}

	@Test
	void takesQuestionsFromPagesOfAnyOrigin() {
		Http.Answer preflight = this.http.send("OPTIONS", "/graphql", "Origin", "https://example.org",
				"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type");
		Http.Answer answer = this.http.post(FINE, "Origin", "https://example.org");

		assertThat(preflight.status()).isEqualTo(200);
		assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(preflight.header("Access-Control-Allow-Headers")).isEqualTo("content-type");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(this.http.post("null", "Origin", "https://example.org").header("Access-Control-Allow-Origin"))
			.isEqualTo("*");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/graphql", "/nowhere", "/graphiql", "/actuator/health", "/webjars/graphiql/graphiql.min.js" })
	void tellsBrowsersToTrustNothing(String path) {
		Http.Answer answer = this.http.get(path);

		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'")
			.contains("frame-ancestors 'none'");
	}

	@Test
	void showsHealthAndMetricsAndNothingElseOfItself() {
		assertThat(this.http.get("/actuator/health/liveness").body()).contains("UP");
		assertThat(this.http.get("/actuator/health/readiness").body()).contains("UP");
		this.http.ask("{ fine }");
		assertThat(this.http.get("/actuator/metrics/graphql.request").status()).isEqualTo(200);
		assertThat(this.http.get("/actuator/prometheus").body()).contains("graphql_request_seconds_count");
		assertThat(this.http.get("/actuator").<Map<String, ?>>at("$._links")).containsOnlyKeys("self", "health",
				"health-path", "metrics", "metrics-requiredMetricName", "prometheus");
	}

	private static String withVariableOf(int length) {
		return "{\"query\": \"query ($t: String!) { echo(text: $t) }\", \"variables\": {\"t\": \"%s\"}}"
			.formatted("x".repeat(length));
	}

}
