package org.throughline.web;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RunningRequestsTests {

	private static final String SLOW = "{ slow(millis: 6000) { then(millis: 3000) { then(millis: 0) { __typename } } } }";

	@LocalServerPort
	private int port;

	@Autowired
	private WebTestApplication.CountingFence fence;

	@Autowired
	private WebTestApplication.FailingController controller;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void givesUpWhatTakesTooLongAndBeginsNoMoreOfIt() throws InterruptedException {
		int before = this.controller.slowFields();

		Http.Answer answer = this.http.ask(SLOW);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("TIMEOUT");
		assertThat(answer.message()).isEqualTo("The answer took longer than 4000 ms; ask for less at once.");
		assertThat(this.fence.inside()).isZero();
		Thread.sleep(3000);
		assertThat(this.controller.slowFields()).isEqualTo(before + 1);
	}

	@Test
	void refusesForAWhileWhatComesWhileTooMuchIsRunning() {
		List<CompletableFuture<Http.Answer>> running = IntStream.range(0, 4)
			.mapToObj((i) -> this.http.askLater("{ slow(millis: 1500) { __typename } }"))
			.toList();
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> this.fence.inside() == 4);

		Http.Answer refused = this.http.ask("{ fine }");

		assertThat(refused.status()).isEqualTo(503);
		assertThat(refused.header("Retry-After")).isEqualTo("1");
		assertThat(refused.code()).isEqualTo("UNAVAILABLE");
		assertThat(running).allSatisfy((answer) -> assertThat(answer.join().status()).isEqualTo(200));
		assertThat(this.http.ask("{ fine }").status()).isEqualTo(200);
	}

	@Test
	void servesOnAfterManyRequestsWereGivenUp() {
		IntStream.range(0, 8).mapToObj((i) -> this.http.askLater(SLOW)).toList().forEach(CompletableFuture::join);

		assertThat(this.http.ask("{ fine }").<String>at("$.data.fine")).isEqualTo("fine");
	}

	@Test
	void holdsOnlySoMuchForClientsThatDoNotTakeTheirAnswers() throws IOException {
		String large = "{ large(characters: 15000000) }";
		String body = Http.query(large);
		String head = String.join("\r\n", "POST /graphql HTTP/1.1", "Host: a", "Content-Type: application/json",
				"Content-Length: " + body.length(), "", "");

		try (Socket reluctant = this.http.open(head + body)) {
			reluctant.getInputStream().read();

			assertThat(this.http.ask(large).status()).isEqualTo(503);
			assertThat(this.http.ask("{ fine }").status()).isEqualTo(200);
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(this.http.ask(large).status()).isEqualTo(200));
		}
	}

}
