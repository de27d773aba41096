package org.throughline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every question in README.md and in graph/questions of the service with all its
 * data, and compares with the answer that stands there or in docs/questions.md.
 */
class ReadmeIT {

	private static final Path README = Path.of("README.md");

	private static final Path QUESTIONS = Path.of("graph/questions");

	private static final Path EXAMPLES = Path.of("src/main/resources/static/graphiql/examples");

	private static final Path ANSWERS = Path.of("docs/questions.md");

	private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)\\n```$",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern BODY = Pattern.compile("-d '(.*)'", Pattern.DOTALL);

	private static final JsonMapper JSON = new JsonMapper();

	private static ConfigurableApplicationContext service;

	@BeforeAll
	static void start(@TempDir Path folder) {
		service = SpringApplication.run(ThroughlineApplication.class, "--server.port=0",
				"--throughline.database.folder=" + folder.resolve("store"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@TestFactory
	Stream<DynamicTest> answersAsItSays() throws IOException {
		return examples().stream()
			.map((example) -> DynamicTest.dynamicTest(example.question(),
					() -> assertThat(example.ask()).isEqualTo(JSON.readTree(example.answer()))));
	}

	@TestFactory
	Stream<DynamicTest> answersTheQuestionsOfEvaluatorsAsDocumented() throws IOException {
		String answers = Files.readString(ANSWERS);
		try (Stream<Path> questions = Files.list(QUESTIONS)) {
			return questions.sorted()
				.toList()
				.stream()
				.map((question) -> DynamicTest.dynamicTest(question.toString(), () -> {
					Matcher answer = BLOCK.matcher(answers);
					assertThat(answer.find(answers.indexOf("(../%s)".formatted(question)))).isTrue();
					assertThat(new Example("graphql", Files.readString(question), answer.group(2)).ask())
						.isEqualTo(JSON.readTree(answer.group(2)));
				}));
		}
	}

	@TestFactory
	Stream<DynamicTest> answersTheExamplesOfThePageWithoutAnError() throws IOException {
		try (Stream<Path> examples = Files.list(EXAMPLES)) {
			return examples.sorted()
				.toList()
				.stream()
				.map((example) -> DynamicTest.dynamicTest(example.toString(),
						() -> assertThat(answer(JSON.writeValueAsString(Map.of("query", Files.readString(example)))))
							.doesNotContain("\"errors\"")
							.contains("\"data\"")));
		}
	}

	@Test
	void figuresAreThoseOfTheGraph() throws IOException {
		Record counts = service.getBean(Driver.class)
			.executableQuery("""
					MATCH (dataset:Dataset)
					RETURN dataset.actionCount AS actions, dataset.linkCount AS links,
					  // a found discrepancy quotes what its statements quote already
					  COUNT { (record)-[:EVIDENCED_BY]->() WHERE NOT coalesce(record.found, false) } AS quotations""")
			.execute()
			.records()
			.getFirst();

		assertThat(Files.readString(README).replaceAll("\\s+", " "))
			.contains("with %,d actions, %,d links and %,d quotations".formatted(counts.get("actions").asLong(),
					counts.get("links").asLong(), counts.get("quotations").asLong()));
	}

	private static List<Example> examples() throws IOException {
		List<Example> examples = new ArrayList<>();
		Matcher blocks = BLOCK.matcher(Files.readString(README));
		String language = "";
		String text = "";
		while (blocks.find()) {
			if (blocks.group(1).equals("json")) {
				examples.add(new Example(language, text, blocks.group(2)));
			}
			language = blocks.group(1);
			text = blocks.group(2);
		}
		assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
		return examples;
	}

	private static JsonNode post(String body) throws IOException, InterruptedException {
		return JSON.readTree(answer(body)).get("data");
	}

	private static String answer(String body) throws IOException, InterruptedException {
		String port = service.getEnvironment().getRequiredProperty("local.server.port");
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build();
			return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		}
	}

	/**
	 * A question in the README, in the language of the block that it stands in, and the
	 * answer in the block after it.
	 */
	private record Example(String language, String question, String answer) {

		JsonNode ask() throws IOException, InterruptedException {
			return switch (this.language) {
				case "graphql" -> post(JSON.writeValueAsString(Map.of("query", this.question)));
				case "sh" -> {
					Matcher body = BODY.matcher(this.question);
					assertThat(body.find()).isTrue();
					yield post(body.group(1));
				}
				case "cypher" -> JSON.valueToTree(service.getBean(Driver.class)
					.executableQuery(this.question)
					.execute()
					.records()
					.stream()
					.map(Record::asMap)
					.toList());
				default -> throw new IllegalStateException("No way to ask in " + this.language);
			};
		}

	}

}
