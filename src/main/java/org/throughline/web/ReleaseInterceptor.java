package org.throughline.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.throughline.catalogue.Dataset;
import org.throughline.catalogue.DatasetReader;
import org.throughline.database.ReleaseFence;

/**
 * Keeps each answer within one release of the data, and names it in
 * {@code extensions.release}, which is left out where there is none to be read.
 * <p>
 * The release is read once after each commit that the fence knows of, beside a request's
 * own questions and within the same fence, so that no load makes the two differ.
 */
@Component
@Order(3)
class ReleaseInterceptor implements WebGraphQlInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(ReleaseInterceptor.class);

	private final ReleaseFence fence;

	private final DatasetReader dataset;

	private volatile @Nullable Known known;

	ReleaseInterceptor(ReleaseFence fence, DatasetReader dataset) {
		this.fence = fence;
		this.dataset = dataset;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return this.fence.read((number) -> Mono.zip(release(number), chain.next(request), ReleaseInterceptor::named));
	}

	private Mono<Optional<String>> release(long number) {
		Known last = this.known;
		if (last != null && last.number() == number) {
			return Mono.just(Optional.of(last.release()));
		}
		return Mono.fromCallable(() -> read(number))
			.subscribeOn(Blocking.SCHEDULER)
			.onErrorResume((ex) -> Mono.fromSupplier(() -> unknown(ex)));
	}

	private Optional<String> read(long number) {
		Optional<String> release = this.dataset.current().map(Dataset::release);
		release.ifPresent((name) -> this.known = new Known(number, name));
		return release;
	}

	/** The request's own questions to the graph tell the client what is the matter. */
	private static Optional<String> unknown(Throwable failure) {
		logger.warn("The release of the data could not be read: {}", failure.toString());
		return Optional.empty();
	}

	private static WebGraphQlResponse named(Optional<String> release, WebGraphQlResponse response) {
		return release.map((name) -> named(name, response)).orElse(response);
	}

	private static WebGraphQlResponse named(String release, WebGraphQlResponse response) {
		Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
		extensions.put("release", release);
		return response.transform((builder) -> builder.extensions(extensions));
	}

	/**
	 * The release that has this number in the fence.
	 */
	private record Known(long number, String release) {

	}

}
