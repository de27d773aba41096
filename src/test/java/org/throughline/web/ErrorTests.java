package org.throughline.web;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.throughline.catalogue.DatasetReader;
import org.throughline.database.GraphTimeoutException;
import org.throughline.database.ReleaseFence;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorTests {

	@LocalServerPort
	private int port;

	@Autowired
	private DatasetReader dataset;

	@Autowired
	private ReleaseFence fence;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "badRequest, BAD_REQUEST, first is -1; it must be from 1 to 100.",
			"notFound, NOT_FOUND, There is no action 'x'.", "timeout, TIMEOUT, The question took longer than it may.",
			"tooLarge, LIMIT_EXCEEDED, There is too much of it.",
			"unavailable, UNAVAILABLE, The graph cannot be reached now." })
	void saysWhatFeaturesForesaw(String field, String code, String message) {
		Http.Answer answer = this.http.ask("{ %s }".formatted(field));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.message()).isEqualTo(message);
		assertThat(answer.<Object>at("$.errors[0].path")).hasToString("[\"%s\"]".formatted(field));
	}

	@Test
	void answersTheOtherFieldsWhereOneFails() {
		Http.Answer answer = this.http.ask("{ a: fine notFound b: fine unavailable }");

		assertThat(answer.body())
			.contains("\"data\":{\"a\":\"fine\",\"notFound\":null,\"b\":\"fine\",\"unavailable\":null}");
		assertThat(answer.<Integer>at("$.errors.length()")).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "unforeseen", "broken { never }" })
	void tellsNothingOfTheUnforeseenButAnIdThatIsInTheLog(String field, CapturedOutput log) {
		Http.Answer answer = this.http.ask("{ %s }".formatted(field));

		String id = answer.at("$.errors[0].extensions.id");
		assertThat(answer.code()).isEqualTo("INTERNAL");
		assertThat(answer.message())
			.isEqualTo("Something unforeseen happened; the service's log has it under the id %s.".formatted(id));
		assertThat(answer.body()).doesNotContain("secret", "Exception", "declared");
		assertThat(log).contains(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{ }", "\\u0000", "query", "{ unknown }", "{ fine { more } }", "{ echo }",
			"{ echo(text: 1) }", "{ number(of: 99999999999) }", "query ($n: Int) { number(of: $m) }",
			"query ($n: Nothing) { number(of: $n) }", "query ($n: Int!) { number(of: $n) }", "mutation { fine }",
			"subscription { fine }", "query a { fine } query b { fine }", "fragment f on Query { fine }",
			"type A { b: String }", "{ fine @unknown }", "{ ...f } fragment f on Query { ...f }" })
	void callsTheRequestBadWhereItsDocumentIs(String document) {
		Http.Answer answer = this.http.ask(document);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.body()).doesNotContain("\"data\"", "classification");
	}

	@Test
	void callsTheRequestBadWhereItsVariablesAre() {
		String document = "\"query\": \"query q($n: Int!) { number(of: $n) }\"";

		assertThat(this.http.post("{%s, \"variables\": {\"n\": \"one\"}}".formatted(document)).code())
			.isEqualTo("BAD_REQUEST");
		assertThat(this.http.post("{%s, \"variables\": {\"n\": null}}".formatted(document)).code())
			.isEqualTo("BAD_REQUEST");
		assertThat(this.http.post("{%s, \"operationName\": \"r\"}".formatted(document)).code())
			.isEqualTo("BAD_REQUEST");
	}

	@Test
	void namesTheLimitOverHttp() {
		Http.Answer answer = this.http.ask("{" + " fine".repeat(3001) + "}");

		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.<String>at("$.errors[0].extensions.limit")).isEqualTo("fields");
		assertThat(answer.<Integer>at("$.errors[0].extensions.maximum")).isEqualTo(3000);
		assertThat(answer.<Integer>at("$.errors[0].extensions.actual")).isEqualTo(3001);
	}

	@Test
	void namesTheLimitOfIntrospection() {
		assertThat(this.http.ask("{ a: __schema { queryType { name } } b: __schema { queryType { name } } }").code())
			.isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void namesTheReleaseInEveryAnswer() {
		assertThat(this.http.ask("{ fine }").<String>at("$.extensions.release")).isEqualTo("1.2.3");
		assertThat(this.http.ask("{ unforeseen }").<String>at("$.extensions.release")).isEqualTo("1.2.3");
		assertThat(this.http.ask("{ unknown }").<String>at("$.extensions.release")).isEqualTo("1.2.3");
		assertThat(this.http.ask("{ many(count: 2000) { name } }").<String>at("$.extensions.release"))
			.isEqualTo("1.2.3");
	}

	@Test
	void answersWithoutTheReleaseWhereThatCannotBeRead() {
		BDDMockito.given(this.dataset.current())
			.willThrow(new GraphTimeoutException("too long", new IllegalStateException()))
			.willReturn(Optional.of(WebTestApplication.DATASET));
		this.fence.commit(() -> {
		});

		assertThat(this.http.ask("{ fine }").body()).isEqualTo("{\"data\":{\"fine\":\"fine\"}}");
	}

	@Test
	void stopsAnAnswerThatGrowsTooLarge() {
		Http.Answer answer = this.http.ask("{ many(count: 2000) { name } }");

		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.<String>at("$.errors[0].extensions.limit")).isEqualTo("values");
	}

}
