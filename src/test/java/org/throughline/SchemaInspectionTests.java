package org.throughline;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import org.throughline.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@SpringBootTest(classes = { ThroughlineApplication.class, SchemaInspectionTests.Inspection.class })
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

	/** Every type is inspected where a field of its own answers it. */
	@Test
	void onlyNodesOfAnyTypeGoUninspected(@Autowired GraphQlSource source) {
		assertThat(this.inspection.report(source).skippedTypes())
			.allSatisfy((skipped) -> assertThat(skipped.fieldCoordinates().getFieldName()).isIn("node", "nodes",
					"earlierNode", "laterNode"));
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
