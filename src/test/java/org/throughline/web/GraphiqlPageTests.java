package org.throughline.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class GraphiqlPageTests {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

	private static final Pattern LIST_OF_EXAMPLES = Pattern.compile("EXAMPLES = \\[(.*)]");

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void isWhereTheServiceBegins() {
		Http.Answer answer = this.http.get("/");

		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).isEqualTo("/graphiql");
	}

	@Test
	void loadsOnlyWhatThisServiceHas() {
		Http.Answer page = this.http.get("/graphiql", "Accept", "text/html");
		List<String> references = REFERENCE.matcher(page.body()).results().map((match) -> match.group(1)).toList();

		assertThat(page.header("Content-Type")).startsWith("text/html");
		assertThat(references).hasSize(7)
			.allSatisfy((reference) -> assertThat(reference).doesNotContain(":", "//"))
			.allSatisfy((reference) -> assertThat(this.http.get("/" + reference).status()).isEqualTo(200));
		assertThat(this.http.get("/graphiql/page.js").body()).doesNotContain("://");
		assertThat(this.http.get("/graphiql/page.css").body()).doesNotContain("://");
	}

	@Test
	void letsBrowsersLoadNothingElse() {
		assertThat(this.http.get("/graphiql").header("Content-Security-Policy"))
			.contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'")
			.doesNotContain("http", "*");
	}

	@Test
	void showsEveryExample() throws IOException {
		String list = LIST_OF_EXAMPLES.matcher(this.http.get("/graphiql/page.js").body())
			.results()
			.map((MatchResult match) -> match.group(1))
			.findFirst()
			.orElseThrow();

		assertThat(list.replace("'", "").split(", ")).containsExactlyInAnyOrder(
				examples().map((example) -> example.getFilename().replace(".graphql", "")).toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void hasExamplesThatAreAnswered(Resource example) throws IOException {
		String document = example.getContentAsString(StandardCharsets.UTF_8);

		assertThat(MockedGraphQl.withListsOf(2).execute(document).getErrors()).isEmpty();
	}

	private static Stream<Resource> examples() throws IOException {
		return Arrays.stream(
				new PathMatchingResourcePatternResolver().getResources("classpath:static/graphiql/examples/*.graphql"));
	}

}
