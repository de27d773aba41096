package org.throughline;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import reactor.core.publisher.Mono;

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
