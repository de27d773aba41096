package org.throughline.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

import org.throughline.catalogue.Dataset;
import org.throughline.catalogue.DatasetReader;
import org.throughline.database.ReleaseFence;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseInterceptorTests {

	private final DatasetReader dataset = Mockito.mock(DatasetReader.class);

	private final Commits fence = new Commits();

	private final ReleaseInterceptor interceptor = new ReleaseInterceptor(this.fence, this.dataset);

	@Test
	void readsTheReleaseOnceAfterEachCommit() {
		holds("1.0.0");
		assertThat(answer()).containsEntry("release", "1.0.0");
		assertThat(answer()).containsEntry("release", "1.0.0");
		Mockito.verify(this.dataset, Mockito.times(1)).current();
		holds("1.1.0");
		this.fence.commit(() -> {
		});
		assertThat(answer()).containsEntry("release", "1.1.0");
	}

	@Test
	void looksAgainWhereTheGraphWasEmpty() {
		Mockito.when(this.dataset.current()).thenReturn(Optional.empty());
		assertThat(answer()).doesNotContainKey("release");
		holds("1.0.0");
		assertThat(answer()).containsEntry("release", "1.0.0");
	}

	private void holds(String release) {
		Dataset held = Mockito.mock(Dataset.class);
		Mockito.when(held.release()).thenReturn(release);
		Mockito.when(this.dataset.current()).thenReturn(Optional.of(held));
	}

	private Map<Object, Object> answer() {
		WebGraphQlResponse response = new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput("{ dataset { release } }").build(),
						ExecutionResult.newExecutionResult().build()));
		return Objects
			.requireNonNull(
					this.interceptor.intercept(Mockito.mock(WebGraphQlRequest.class), (request) -> Mono.just(response))
						.block())
			.getExtensions();
	}

	private static final class Commits implements ReleaseFence {

		private long number;

		@Override
		public <T> Mono<T> read(LongFunction<Mono<T>> request) {
			return Mono.defer(() -> request.apply(this.number));
		}

		@Override
		public void commit(Runnable commit) {
			commit.run();
			this.number++;
		}

		@Override
		public void heal() {
		}

	}

}
