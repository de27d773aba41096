package org.throughline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks the example questions once the service is ready, so that the first visitor does
 * not wait for the database to plan them: cold, that takes seconds.
 */
@Component
@ConditionalOnBooleanProperty(name = "throughline.warm-up", matchIfMissing = true)
class WarmUp implements DisposableBean {

	private static final String QUESTIONS = "classpath:static/graphiql/examples/*.graphql";

	private static final Duration LAST_ANSWER = Duration.ofSeconds(10);

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private final ExecutionGraphQlService graphQl;

	private final Thread thread = Thread.ofVirtual().name("warm-up").unstarted(this::askAll);

	private volatile boolean stopped;

	WarmUp(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.thread.start();
	}

	/** Waits for the answer that is under way, which needs the database. */
	@Override
	public void destroy() throws InterruptedException {
		this.stopped = true;
		if (this.thread.getState() != Thread.State.NEW) {
			this.thread.join(LAST_ANSWER);
		}
	}

	private void askAll() {
		long start = System.nanoTime();
		try {
			for (Resource question : new PathMatchingResourcePatternResolver().getResources(QUESTIONS)) {
				if (this.stopped) {
					return;
				}
				ask(question);
			}
			logger.info("The example questions were asked once, in {} ms",
					Duration.ofNanos(System.nanoTime() - start).toMillis());
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("The example questions could not be asked: first answers will be slow", ex);
		}
	}

	private void ask(Resource question) throws IOException {
		ExecutionGraphQlResponse answer = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(question.getContentAsString(StandardCharsets.UTF_8), null, null,
					null, "warm-up", Locale.ENGLISH))
			.block();
		if (answer != null && !answer.getErrors().isEmpty()) {
			logger.warn("The example {} is answered with {}", question.getFilename(), answer.getErrors());
		}
	}

}
