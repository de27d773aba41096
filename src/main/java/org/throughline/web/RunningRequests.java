package org.throughline.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets only so many requests run at once, in the order in which they came, and each for
 * only so long.
 * <p>
 * Giving up a request cancels its execution: no further field of it is begun, and the
 * questions to the graph that are under way have a time limit of their own.
 */
@Component
@Order(2)
class RunningRequests implements WebGraphQlInterceptor {

	private final Semaphore places;

	private final Duration queue;

	private final Duration time;

	RunningRequests(LimitsProperties limits) {
		this.places = new Semaphore(limits.requests(), true);
		this.queue = limits.queue();
		this.time = limits.time();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.fromCallable(() -> this.places.tryAcquire(this.queue.toNanos(), TimeUnit.NANOSECONDS))
			.flatMap((entered) -> entered ? run(request, chain) : Mono.fromSupplier(() -> refuse(request)));
	}

	private Mono<WebGraphQlResponse> run(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> chain.next(request))
			.subscribeOn(Blocking.SCHEDULER)
			.timeout(this.time)
			.onErrorResume(TimeoutException.class, (ex) -> Mono.fromSupplier(() -> giveUp(request)))
			.doFinally((signal) -> this.places.release());
	}

	private WebGraphQlResponse giveUp(WebGraphQlRequest request) {
		return Answers.error(request, CodedError.of(ErrorCode.TIMEOUT,
				"The answer took longer than %d ms; ask for less at once.".formatted(this.time.toMillis())));
	}

	private WebGraphQlResponse refuse(WebGraphQlRequest request) {
		WebGraphQlResponse response = Answers.error(request, CodedError.of(ErrorCode.UNAVAILABLE,
				"The service has too many other requests to answer; try again in a while."));
		response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, "1");
		return response;
	}

}
