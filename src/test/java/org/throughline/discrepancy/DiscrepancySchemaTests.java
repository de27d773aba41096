package org.throughline.discrepancy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

@DiscrepancyTest
class DiscrepancySchemaTests {

	@Autowired
	private Inspection inspection;

	@Test
	void everyFieldIsAnsweredAsTheSchemaHasIt(@Autowired GraphQlSource source) {
		SchemaReport report = this.inspection.report(source);
		assertThat(report.unmappedFields()).extracting(Object::toString)
			.noneMatch((field) -> field.contains("iscrepanc"));
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
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
