package org.throughline.comparison;

import graphql.schema.GraphQLNamedType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

@ComparisonTest
@Import(SchemaInspectionTests.Inspection.class)
class SchemaInspectionTests {

	@Autowired
	private Inspection inspection;

	@Test
	void everyFieldIsAnsweredAndNothingElse(@Autowired GraphQlSource source) {
		SchemaReport report = this.inspection.report(source);
		assertThat(report.unmappedFields()).isEmpty();
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
	void onlyNodesOfAnyTypeGoUninspected(@Autowired GraphQlSource source) {
		assertThat(this.inspection.report(source).skippedTypes())
			.allSatisfy((skipped) -> assertThat(skipped.fieldCoordinates().getFieldName()).isIn("node", "nodes",
					"earlierNode", "laterNode"))
			.extracting((skipped) -> ((GraphQLNamedType) skipped.type()).getName())
			.doesNotContain("Carried", "PlanComparison", "Flow", "Coverage");
	}

	@TestConfiguration(proxyBeanMethods = false)
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
