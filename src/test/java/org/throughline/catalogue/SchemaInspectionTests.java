package org.throughline.catalogue;

import java.util.Set;

import graphql.schema.GraphQLNamedType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

@CatalogueTest
class SchemaInspectionTests {

	/** Answered by the features that are about links and about discrepancies. */
	private static final Set<String> OF_OTHERS = Set.of("Query.lineage", "Query.lineagePaths", "Action.lineage",
			"Action.predecessors", "Action.successors", "Query.discrepancies");

	@Autowired
	private Inspection inspection;

	@Test
	void everyFieldOfTheseTypesIsAnswered(@Autowired GraphQlSource source) {
		assertThat(this.inspection.report(source).unmappedFields()).extracting(Object::toString)
			.map((field) -> field.replace(":", "."))
			.containsExactlyInAnyOrderElementsOf(OF_OTHERS);
	}

	@Test
	void nothingIsAnsweredThatTheSchemaDoesNotHave(@Autowired GraphQlSource source) {
		SchemaReport report = this.inspection.report(source);
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
	}

	@Test
	void whatIsNeverNullInTheSchemaIsNeverNullInTheCode(@Autowired GraphQlSource source) {
		SchemaReport report = this.inspection.report(source);
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
	}

	@Test
	void onlyWhatOthersAnswerGoesUninspected(@Autowired GraphQlSource source) {
		assertThat(this.inspection.report(source).skippedTypes()).allSatisfy((skipped) -> {
			assertThat(((GraphQLNamedType) skipped.type()).getName()).isIn("Link", "Discrepancy");
			assertThat(skipped.fieldCoordinates().getFieldName()).isIn("node", "nodes");
		});
	}

	@TestConfiguration
	static class Inspection implements GraphQlSourceBuilderCustomizer {

		private SchemaReport report;

		@Override
		public void customize(GraphQlSource.SchemaResourceBuilder builder) {
			builder.inspectSchemaMappings((found) -> this.report = found);
		}

		SchemaReport report(GraphQlSource source) {
			assertThat(source.schema()).isNotNull();
			return this.report;
		}

	}

}
