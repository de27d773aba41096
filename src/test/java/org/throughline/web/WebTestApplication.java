package org.throughline.web;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.Dataset;
import org.throughline.catalogue.DatasetReader;
import org.throughline.catalogue.LimitExceededException;
import org.throughline.catalogue.NotFoundException;
import org.throughline.database.GraphTimeoutException;
import org.throughline.database.GraphUnavailableException;
import org.throughline.database.ReleaseFence;

/**
 * This package as in the service, over fields that fail as the tests want them to.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = { Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
		DataNeo4jRepositoriesAutoConfiguration.class })
@EnableConfigurationProperties(LimitsProperties.class)
@ComponentScan(
		excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ScalarsConfiguration.class))
class WebTestApplication {

	static final Dataset DATASET = new Dataset("1.2.3", "", OffsetDateTime.MIN, 0, 0, 0, List.of());

	@Bean
	DatasetReader datasetReader() {
		DatasetReader reader = Mockito.mock();
		BDDMockito.given(reader.current()).willReturn(Optional.of(DATASET));
		return reader;
	}

	@Bean
	CountingFence fence() {
		return new CountingFence();
	}

	/**
	 * Counts the requests that are inside, and the commits.
	 */
	static final class CountingFence implements ReleaseFence {

		private final AtomicInteger inside = new AtomicInteger();

		private final AtomicLong commits = new AtomicLong();

		int inside() {
			return this.inside.get();
		}

		@Override
		public <T> Mono<T> read(LongFunction<Mono<T>> request) {
			return Mono.defer(() -> {
				this.inside.incrementAndGet();
				return request.apply(this.commits.get()).doFinally((signal) -> this.inside.decrementAndGet());
			});
		}

		@Override
		public void commit(Runnable commit) {
			commit.run();
			this.commits.incrementAndGet();
		}

		@Override
		public void heal() {
		}

	}

	/**
	 * Fails as the field's name says.
	 */
	@Controller
	static class FailingController {

		private final AtomicInteger slowFields = new AtomicInteger();

		int slowFields() {
			return this.slowFields.get();
		}

		@QueryMapping
		String fine() {
			return "fine";
		}

		@QueryMapping
		String echo(@Argument String text) {
			return text;
		}

		@QueryMapping
		Integer number(@Argument Integer of) {
			return of;
		}

		@QueryMapping
		String badRequest() {
			throw new BadRequestException("first is -1; it must be from 1 to 100.");
		}

		@QueryMapping
		String notFound() {
			throw new NotFoundException("There is no action 'x'.");
		}

		@QueryMapping
		String tooLarge() {
			throw new LimitExceededException("throughline.some.limit", 5, "There is too much of it.");
		}

		@QueryMapping
		String timeout() {
			throw new GraphTimeoutException("The question took longer than it may.", new IllegalStateException());
		}

		@QueryMapping
		String unavailable() {
			throw new IllegalStateException(new GraphUnavailableException("The graph cannot be reached now."));
		}

		@QueryMapping
		String unforeseen() {
			throw new IllegalStateException("secret.internal.Thing at 10.0.0.1");
		}

		@QueryMapping
		String large(@Argument int characters) {
			return "x".repeat(characters);
		}

		@QueryMapping
		Broken broken() {
			return new Broken("broken", null);
		}

		@QueryMapping
		List<Broken> many(@Argument int count) {
			return Collections.nCopies(count, new Broken("one of many", "x"));
		}

		@QueryMapping
		Slow slow(@Argument int millis) throws InterruptedException {
			return then(null, millis);
		}

		@SchemaMapping
		Slow then(Slow slow, @Argument int millis) throws InterruptedException {
			this.slowFields.incrementAndGet();
			Thread.sleep(millis);
			return new Slow();
		}

	}

	record Broken(String name, String never) {

	}

	record Slow() {

	}

}
