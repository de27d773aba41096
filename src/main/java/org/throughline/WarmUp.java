package org.throughline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks the example questions once the service is ready, so that the first visitor does
 * not wait for the database to plan them: cold, that takes seconds.
 */
@Component
class WarmUp {

	private static final String QUESTIONS = "classpath:static/graphiql/examples/*.graphql";

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private final ExecutionGraphQlService graphQl;

	WarmUp(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		Thread.ofVirtual().name("warm-up").start(this::askAll);
	}

	private void askAll() {
		long start = System.nanoTime();
		try {
			for (Resource question : new PathMatchingResourcePatternResolver().getResources(QUESTIONS)) {
				ask(question.getContentAsString(StandardCharsets.UTF_8));
			}
			logger.info("Asked the example questions once, in {} ms",
					Duration.ofNanos(System.nanoTime() - start).toMillis());
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("The service works, and its first answers are slow", ex);
		}
	}

	private void ask(String question) {
		this.graphQl.execute(new DefaultExecutionGraphQlRequest(question, null, null, null, "warm-up", Locale.ENGLISH))
			.block();
	}

}
