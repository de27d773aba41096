package org.throughline.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
 * {@code extensions.release}, which is left out while the graph is empty.
 * <p>
 * The release is read anew for each request, beside its own questions and within the same
 * fence: whatever loads the data, and from wherever, the two cannot differ.
 */
@Component
@Order(3)
class ReleaseInterceptor implements WebGraphQlInterceptor {

	private final ReleaseFence fence;

	private final DatasetReader dataset;

	ReleaseInterceptor(ReleaseFence fence, DatasetReader dataset) {
		this.fence = fence;
		this.dataset = dataset;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return this.fence.read(() -> Mono.zip(release(), chain.next(request), ReleaseInterceptor::named));
	}

	private Mono<Optional<String>> release() {
		return Mono.fromCallable(() -> this.dataset.current().map(Dataset::release)).subscribeOn(Blocking.SCHEDULER);
	}

	private static WebGraphQlResponse named(Optional<String> release, WebGraphQlResponse response) {
		return release.map((name) -> named(name, response)).orElse(response);
	}

	private static WebGraphQlResponse named(String release, WebGraphQlResponse response) {
		Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
		extensions.put("release", release);
		return response.transform((builder) -> builder.extensions(extensions));
	}

}
