package org.throughline.web;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives up a request whose answer takes too long.
 * <p>
 * That cancels its execution: no further field of it is begun, and the questions to the
 * graph that are under way have a time limit of their own.
 */
@Component
@Order(2)
class RequestTime implements WebGraphQlInterceptor {

	private final Duration limit;

	RequestTime(LimitsProperties limits) {
		this.limit = limits.time();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> chain.next(request))
			.subscribeOn(Blocking.SCHEDULER)
			.timeout(this.limit)
			.onErrorResume(TimeoutException.class, (ex) -> Mono.fromSupplier(() -> giveUp(request)));
	}

	private WebGraphQlResponse giveUp(WebGraphQlRequest request) {
		return Answers.error(request, CodedError.of(ErrorCode.TIMEOUT,
				"The answer took longer than %d ms; ask for less at once.".formatted(this.limit.toMillis())));
	}

}
