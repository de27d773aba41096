package org.throughline.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.jayway.jsonpath.JsonPath;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a service on this machine over HTTP, well or badly.
 */
final class Http {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final int port;

	Http(int port) {
		this.port = port;
	}

	static String query(String document) {
		return JSON.writeValueAsString(Map.of("query", document));
	}

	Answer ask(String document) {
		return post(query(document));
	}

	CompletableFuture<Answer> askLater(String document) {
		return this.client
			.sendAsync(graphQl().POST(HttpRequest.BodyPublishers.ofString(query(document))).build(),
					HttpResponse.BodyHandlers.ofString())
			.thenApply(Answer::new);
	}

	Answer post(String body, String... headers) {
		return post(HttpRequest.BodyPublishers.ofString(body), headers);
	}

	Answer post(HttpRequest.BodyPublisher body, String... headers) {
		HttpRequest.Builder request = graphQl().POST(body);
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		return send(request);
	}

	Answer get(String path, String... headers) {
		return send("GET", path, headers);
	}

	Answer send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		return send(request);
	}

	/** What comes back, to the end of the connection, for exactly these characters. */
	String raw(String characters) throws IOException {
		try (Socket socket = open(characters)) {
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** A connection over which these characters were sent. */
	Socket open(String characters) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.getOutputStream().write(characters.getBytes(StandardCharsets.UTF_8));
		return socket;
	}

	private HttpRequest.Builder graphQl() {
		return HttpRequest.newBuilder(uri("/graphql")).setHeader("Content-Type", "application/json");
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(this.client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new AssertionError("No answer", ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * An answer and what is in it.
	 */
	record Answer(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		String body() {
			return this.response.body();
		}

		String header(String name) {
			return String.join(", ", this.response.headers().allValues(name));
		}

		@SuppressWarnings("TypeParameterUnusedInFormals")
		<T> T at(String path) {
			return JsonPath.read(body(), path);
		}

		/** The code of its only error. */
		String code() {
			return JsonPath.<java.util.List<String>>read(body(), "$.errors[*].extensions.code").getFirst();
		}

		String message() {
			return at("$.errors[0].message");
		}

	}

}
