package org.throughline.comparison;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.throughline.ThroughlineApplication;
import org.throughline.database.GraphTest;

/**
 * A test of this feature's part of the schema, of the whole service over a real graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GraphTest
@SpringBootTest(classes = { ThroughlineApplication.class, ComparisonTest.Tester.class })
@interface ComparisonTest {

	/**
	 * Asks the service without what is about HTTP.
	 */
	@Configuration(proxyBeanMethods = false)
	class Tester {

		/** Patient, since each question is planned when it is first asked. */
		@Bean
		GraphQlTester tester(ExecutionGraphQlService graph) {
			return ExecutionGraphQlServiceTester.builder(graph).responseTimeout(Duration.ofMinutes(2)).build();
		}

	}

}
