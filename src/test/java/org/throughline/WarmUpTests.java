package org.throughline;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WarmUpTests {

	private final ExecutionGraphQlService graphQl = Mockito.mock(ExecutionGraphQlService.class);

	@Test
	void asksTheExamplesOfThePage() {
		Mockito.when(this.graphQl.execute(ArgumentMatchers.any())).thenReturn(Mono.empty());
		new WarmUp(this.graphQl).start();
		Mockito.verify(this.graphQl, Mockito.timeout(Duration.ofSeconds(20).toMillis()))
			.execute(question("query ForcedMarriage"));
		Mockito.verify(this.graphQl, Mockito.timeout(Duration.ofSeconds(20).toMillis()))
			.execute(question("query Plans"));
	}

	@Test
	void endsWithTheServiceAfterTheAnswerThatIsUnderWay() throws InterruptedException {
		CountDownLatch asked = new CountDownLatch(1);
		Mockito.when(this.graphQl.execute(ArgumentMatchers.any())).thenAnswer((invocation) -> {
			asked.countDown();
			return Mono.delay(Duration.ofMillis(200)).then(Mono.empty());
		});
		WarmUp warmUp = new WarmUp(this.graphQl);
		warmUp.start();
		assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
		warmUp.destroy();
		Mockito.verify(this.graphQl, Mockito.times(1)).execute(ArgumentMatchers.any());
	}

	@Test
	void doesNotDisturbTheServiceByFailing() {
		Mockito.when(this.graphQl.execute(ArgumentMatchers.any())).thenThrow(new IllegalStateException("no database"));
		assertThatNoException().isThrownBy(new WarmUp(this.graphQl)::start);
		Mockito.verify(this.graphQl, Mockito.timeout(Duration.ofSeconds(20).toMillis()))
			.execute(ArgumentMatchers.any());
	}

	private static ExecutionGraphQlRequest question(String words) {
		return ArgumentMatchers.argThat((request) -> request.getDocument().contains(words));
	}

}
