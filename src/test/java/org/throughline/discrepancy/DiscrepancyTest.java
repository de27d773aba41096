package org.throughline.discrepancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

import graphql.GraphqlErrorBuilder;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.throughline.catalogue.ActionReader;
import org.throughline.catalogue.BadRequestException;
import org.throughline.database.GraphQueries;
import org.throughline.database.GraphTest;

/**
 * A test of this feature's part of the schema, over a real graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GraphTest
@SpringBootTest(classes = DiscrepancyTest.Application.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@interface DiscrepancyTest {

	/**
	 * This feature, the catalogue, the database and the scalars, and no more of the
	 * service.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@ComponentScan(basePackageClasses = { GraphQueries.class, ActionReader.class, DiscrepancyReader.class },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.catalogue\\..*Test\\$.*"))
	@ComponentScan(basePackages = "org.throughline.web", useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ScalarsConfiguration"))
	class Application {

		/** Patient, since each question is planned when it is first asked. */
		@Bean
		GraphQlTester tester(ExecutionGraphQlService graph) {
			return ExecutionGraphQlServiceTester.builder(graph).responseTimeout(Duration.ofMinutes(2)).build();
		}

		@Bean
		DataFetcherExceptionResolver badRequests() {
			return DataFetcherExceptionResolver
				.forSingleError((exception, environment) -> (exception instanceof BadRequestException)
						? GraphqlErrorBuilder.newError(environment).message("%s", exception.getMessage()).build()
						: null);
		}

	}

}
