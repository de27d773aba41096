package org.throughline.web;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsTests {

	private static final Duration AT_ONCE = Duration.ofSeconds(10);

	private static final String LINK = """
			id type basis confidence change earlierScope laterScope rationale doubt
			earlier { id displayTitle plan { shortTitle } } later { id displayTitle plan { shortTitle } }
			evidence { quote start end heading before after document { id title } }
			assessments { reader method on decision confidence }
			withdrawn { on release reason }
			""";

	private static final String ACTION = """
			id ref refGiven numbers kind title displayTitle text undertakings status
			plan { id title shortTitle series generation published { printed from to } holding }
			parent { id } children { id } section { id title }
			statements { title text status at { printed from to } part shown passages { quote start end document { id } } }
			themes { id name } topics { id name } instruments { id name kind }
			leads { printed organisation { id name } }
			timing { role printed from to ongoing recurring } timings { role printed from to }
			funding { printed amount from to } measures { text }
			updates { status printed by at { printed from to } text document { id } passages { quote start end } }
			origin { kind basis note checkedAgainst { id } evidence { quote document { id } } }
			fate { kind basis note checkedAgainst { id } evidence { quote document { id } } }
			passages { quote start end heading before after document { id title } }
			""";

	private final MockedGraphQl graphQl = MockedGraphQl.withListsOf(3);

	@ParameterizedTest
	@ValueSource(strings = { "{ actions(first: 100) { totalCount nodes { " + ACTION + " } pageInfo { endCursor } } }",
			"{ plan(id: \"p\") { title actions(first: 100) { nodes { " + ACTION + " } } } }",
			"{ plans { id title actions(first: 100) { nodes { id title status fate { kind } leads { printed } } } } }",
			"{ lineage(of: [\"a\"], maxDepth: 50) { complete truncatedBy actions { depth action { " + ACTION
					+ " } } links { " + LINK + " } } }",
			"{ lineagePaths(from: \"a\", to: \"b\", limit: 100) { complete paths { length actions { id displayTitle"
					+ " plan { shortTitle } } links { " + LINK + " } } } }",
			"{ organisations { id name actions(first: 100) { totalCount nodes { id title } } } }",
			"{ discrepancies(first: 100) { totalCount nodes { id kind description found actions { " + ACTION
					+ " } passages { quote start end heading before after document { id title } } }"
					+ " pageInfo { endCursor } } }",
			"{ plans { id documents { id text } } }" })
	void answersWhatReadersNeed(String document) {
		assertThat(this.graphQl.execute(document).getErrors()).isEmpty();
	}

	@Test
	void letsToolsReadTheSchema() {
		assertThat(this.graphQl.execute(IntrospectionQuery.INTROSPECTION_QUERY).getErrors()).isEmpty();
	}

	@Test
	void refusesToRepeatTheSchema() {
		String document = repeat(40, (i) -> "s" + i + ": __schema { types { name } }");

		assertThat(this.graphQl.execute("{" + document + "}").getErrors()).hasSize(1);
	}

	@Test
	void refusesToWalkTheSchemaInCircles() {
		String document = "{ __schema { types " + "{ fields { type ".repeat(15) + "{ name }" + "} }".repeat(15) + "} }";

		assertThat(this.graphQl.execute(document).getErrors()).hasSize(1);
	}

	@Test
	void namesTheLimitWhatItAllowsAndWhatWasFound() {
		GraphQLError error = this.graphQl.execute("{" + "actions { nodes { plan {".repeat(7) + " id " + "}".repeat(22))
			.getErrors()
			.getFirst();

		assertThat(error.getMessage()).startsWith("The limit 'depth' allows 20, and this request comes to 22 or more.");
		assertThat(error.getExtensions()).containsExactly(Map.entry("code", "LIMIT_EXCEEDED"),
				Map.entry("limit", "depth"), Map.entry("maximum", 20L), Map.entry("actual", 22L));
	}

	@Test
	void refusesDepthThatWouldExhaustTheParsersStack() {
		String document = "{ action(id: 1) " + "{ parent ".repeat(3000) + "{ id }" + "}".repeat(3001);

		assertThat(limitBrokenAtOnceBy(document)).isEqualTo("depth");
	}

	@Test
	void refusesDepthInFragments() {
		String document = "{ action(id: 1) { ...f0 } }"
				+ repeat(30, (i) -> "fragment f" + i + " on Action { parent { ...f" + (i + 1) + " } }")
				+ "fragment f30 on Action { id }";

		assertThat(limitBrokenAtOnceBy(document)).isEqualTo("depth");
	}

	@Test
	void refusesCycleOfManyFragmentsBeforeItIsValidated() {
		String document = "{ action(id: 1) { ...f0 } }"
				+ repeat(1000, (i) -> "fragment f" + i + " on Action { ...f" + (i + 1) % 1000 + " }");

		assertThat(limitBrokenAtOnceBy(document)).isEqualTo("fragments");
	}

	@Test
	void refusesCycleOfFewFragmentsThatAllContainEachOther() {
		String all = repeat(50, (i) -> "...f" + i);
		String document = "{ action(id: 1) { id } }"
				+ repeat(50, (i) -> "fragment f" + i + " on Action { " + all + " }");

		ExecutionResult result = atOnce(() -> this.graphQl.execute(document));

		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
			assertThat(error.getMessage()).isEqualTo("The fragment 'f0' contains itself; take it out of itself.");
		});
	}

	@Test
	void refusesFragmentsThatDoubleEachOther() {
		String document = "{ action(id: 1) { ...f0 } }"
				+ repeat(49, (i) -> "fragment f" + i + " on Action { ...f" + (i + 1) + " ...f" + (i + 1) + " }")
				+ "fragment f49 on Action { id }";

		assertThat(limitBrokenAtOnceBy(document)).isEqualTo("fields");
	}

	@Test
	void refusesManyAliases() {
		assertThat(limitBrokenAtOnceBy("{" + repeat(51, (i) -> "a" + i + ": plans { id }") + "}")).isEqualTo("aliases");
	}

	@Test
	void refusesManyDirectives() {
		assertThat(limitBrokenAtOnceBy("{ plans { id " + "@skip(if: false) ".repeat(51) + "} }"))
			.isEqualTo("directives");
	}

	@Test
	void refusesManyOperations() {
		assertThat(limitBrokenAtOnceBy(repeat(21, (i) -> "query q" + i + " { plans { id } }"))).isEqualTo("operations");
	}

	@Test
	void refusesManyTokens() {
		assertThat(limitBrokenAtOnceBy("{ plans {" + " id".repeat(10_000) + "} }")).isEqualTo("tokens");
	}

	@Test
	void refusesManyFields() {
		assertThat(limitBrokenAtOnceBy("{ plans {" + " id".repeat(5000) + "} }")).isEqualTo("fields");
	}

	@Test
	void refusesManyValuesInVariables() {
		Map<String, Object> variables = Map.of("ids", Collections.nCopies(1001, "x"));

		assertThat(this.graphQl.limitBrokenBy("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables))
			.isEqualTo("variables");
	}

	@Test
	void refusesPagesWithinPagesWithinPages() {
		String document = "{ actions(first: 100) { nodes { plan { actions(first: 100) { nodes { themes {"
				+ " actions(first: 100) { nodes { id } } } } } } } } }";

		assertThat(limitBrokenAtOnceBy(document)).isEqualTo("cost");
	}

	@Test
	void refusesPagesWithinPagesWhereTheirSizesAreVariables() {
		String document = "query ($n: Int) { actions(first: $n) { nodes { plan { actions(last: $n) { nodes { plan {"
				+ " actions(first: $n) { nodes { id } } } } } } } } }";

		assertThat(this.graphQl.limitBrokenBy(document, Map.of("n", 100))).isEqualTo("cost");
		assertThat(this.graphQl.execute(document, Map.of("n", 5)).getErrors()).isEmpty();
	}

	@Test
	void countsPagesWhoseSizeIsNotSaidAsTwenty() {
		String page = "actions { nodes { themes { ";

		assertThat(limitBrokenAtOnceBy("{ " + page.repeat(4) + "id " + "}".repeat(13))).isEqualTo("cost");
	}

	@Test
	void countsDiscrepanciesByTheSizeOfTheirPage() {
		String page = "query ($n: Int) { discrepancies(first: $n) { nodes { actions { plan { actions(first: 100) { nodes {"
				+ " themes { id } } } } } } } }";

		assertThat(this.graphQl.limitBrokenBy(page, Map.of("n", 100))).isEqualTo("cost");
		assertThat(this.graphQl.execute(page, Map.of("n", 5)).getErrors()).isEmpty();
	}

	@Test
	void refusesSizesThatNoNumberHolds() {
		String page = "actions(first: 2147483647) { nodes { themes { ";

		assertThat(limitBrokenAtOnceBy("{ " + page.repeat(5) + "id " + "}".repeat(16))).isEqualTo("cost");
	}

	@Test
	void refusesWholeTextsOfDocumentsForEachPassage() {
		assertThat(limitBrokenAtOnceBy("{ actions(first: 100) { nodes { passages { document { text } } } } }"))
			.isEqualTo("cost");
		assertThat(this.graphQl
			.execute("{ actions(first: 100) { nodes { passages { document { text(start: 5, end: 500) } } } } }")
			.getErrors()).isEmpty();
	}

	@Test
	void leavesOutOfTheCostWhatIsSkipped() {
		String document = "query ($all: Boolean!) { plans { id actions(first: 100) @include(if: $all) { nodes { "
				+ ACTION + " } } } }";

		assertThat(this.graphQl.execute(document, Map.of("all", false)).getErrors()).isEmpty();
		assertThat(this.graphQl.limitBrokenBy(document, Map.of("all", true))).isEqualTo("cost");
	}

	@Test
	void stopsAnAnswerThatGrowsBeyondWhatWasExpected() {
		MockedGraphQl crowded = MockedGraphQl.withListsOf(60);

		assertThat(crowded.limitBrokenBy("{ plans { sections { themes { id } } } }")).isEqualTo("values");
	}

	@Test
	void takesNoLongerThanOthersForTheWorstThatIsAllowed() {
		List<String> worst = List
			.of("{ plans {" + " id".repeat(2990) + "} }", "{ plans {" + " publisher { id }".repeat(1400) + "} }",
					"{" + repeat(50, (i) -> "a" + i + ": actions(first: 10) { nodes { id title } }") + "}",
					"query (" + repeat(1900, (i) -> "$v" + i + ": Int ") + ") { plans { id } }",
					"{ plans {" + " unknown".repeat(2990) + "} }",
					"{ node(id: 1) {" + repeat(1400, (i) -> "... on Action { id }") + "} }",
					"{ nodes(ids: [" + " \"x\"".repeat(9000) + "]) { id } }",
					"{ action(id: 1) { ...f0 } }" + repeat(49,
							(i) -> "fragment f" + i + " on Action {" + " id".repeat(50) + " ...f" + (i + 1) + " }")
							+ "fragment f49 on Action { id }");

		worst.forEach((document) -> atOnce(() -> this.graphQl.execute(document)));
	}

	private String limitBrokenAtOnceBy(String document) {
		return atOnce(() -> this.graphQl.limitBrokenBy(document));
	}

	private static <T> T atOnce(Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
		return result;
	}

	private static String repeat(int times, IntFunction<String> part) {
		return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(" "));
	}

}
