package org.throughline.database.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.throughline.database.GraphUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CommitGateTests {

	private static final Duration WAIT = Duration.ofSeconds(30);

	private static final Duration SHORT_WAIT = Duration.ofMillis(100);

	private final CommitGate gate = new CommitGate(WAIT);

	@Test
	void requestsGoThroughSideBySide() {
		Mono<String> both = this.gate.read((first) -> this.gate.read((second) -> Mono.just("answer")));
		assertThat(both.block(SHORT_WAIT)).isEqualTo("answer");
	}

	@Test
	void eachCommitMakesAReleaseWithAnotherNumber() {
		Long before = this.gate.read(Mono::just).block(WAIT);
		closed();
		this.gate.open();
		assertThat(this.gate.read(Mono::just).block(WAIT)).isNotEqualTo(before);
	}

	@Test
	void aCommitWaitsForTheRequestsInside() throws Exception {
		Sinks.One<String> request = Sinks.one();
		CompletableFuture<String> answer = this.gate.read((release) -> request.asMono()).toFuture();
		CompletableFuture<Void> commit = CompletableFuture.runAsync(this::closed);
		assertThat(commit).failsWithin(SHORT_WAIT);
		request.tryEmitValue("answer");
		commit.get(WAIT.toSeconds(), TimeUnit.SECONDS);
		assertThat(answer).isCompletedWithValue("answer");
	}

	@Test
	void aRequestWaitsForTheCommitAndIsThenAnswered() {
		closed();
		CompletableFuture<String> answer = this.gate.read((release) -> Mono.just("answer")).toFuture();
		assertThat(answer).failsWithin(SHORT_WAIT);
		this.gate.open();
		assertThat(answer).succeedsWithin(WAIT).isEqualTo("answer");
	}

	@Test
	void aRequestDoesNotOvertakeAWaitingCommit() {
		Sinks.One<String> before = Sinks.one();
		CompletableFuture<String> first = this.gate.read((release) -> before.asMono()).toFuture();
		CompletableFuture<Void> commit = CompletableFuture.runAsync(this::closed);
		assertThat(commit).failsWithin(SHORT_WAIT);
		CompletableFuture<String> second = this.gate.read((release) -> Mono.just("after")).toFuture();
		assertThat(second).failsWithin(SHORT_WAIT);
		before.tryEmitValue("before");
		assertThat(commit).succeedsWithin(WAIT);
		assertThat(first).succeedsWithin(WAIT);
		assertThat(second).isNotDone();
		this.gate.open();
		assertThat(second).succeedsWithin(WAIT);
	}

	@Test
	void aRequestThatFailedOrWasGivenUpIsOutside() {
		Mono<String> failing = this.gate.read((release) -> Mono.error(new IllegalStateException("failed")));
		assertThatIllegalStateException().isThrownBy(failing::block);
		Mono<String> raising = this.gate.read((release) -> {
			throw new IllegalStateException("failed");
		});
		assertThatIllegalStateException().isThrownBy(raising::block);
		Disposable givenUp = this.gate.read((release) -> Mono.never()).subscribe();
		givenUp.dispose();
		assertClosesAtOnce();
	}

	@Test
	void aRequestThatIsGivenUpWhileItWaitsTakesNothingAlong() throws Exception {
		for (int round = 0; round < 200; round++) {
			closed();
			Disposable waiting = this.gate.read((release) -> Mono.just("answer")).subscribe();
			CompletableFuture<Void> givingUp = CompletableFuture.runAsync(waiting::dispose);
			this.gate.open();
			givingUp.get();
		}
		assertThat(CompletableFuture.runAsync(this::closed)).succeedsWithin(WAIT);
	}

	@Test
	void aRequestThatWaitsTooLongIsRefused() {
		CommitGate impatient = new CommitGate(SHORT_WAIT);
		close(impatient);
		Mono<String> request = impatient.read((release) -> Mono.just("answer"));
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> request.block(WAIT))
			.withMessageContaining("new release");
		impatient.open();
		assertThat(request.block(WAIT)).isEqualTo("answer");
	}

	@Test
	void aCommitThatWaitsTooLongIsRefusedAndLeavesTheGateOpen() {
		CommitGate impatient = new CommitGate(SHORT_WAIT);
		Disposable inside = impatient.read((release) -> Mono.never()).subscribe();
		assertThatIllegalStateException().isThrownBy(() -> close(impatient)).withMessageContaining("load again");
		assertThat(impatient.read((release) -> Mono.just("answer")).block(WAIT)).isEqualTo("answer");
		inside.dispose();
		close(impatient);
	}

	private void assertClosesAtOnce() {
		assertThat(CompletableFuture.runAsync(this::closed)).succeedsWithin(Duration.ofSeconds(5));
	}

	private void closed() {
		close(this.gate);
	}

	private static void close(CommitGate gate) {
		try {
			gate.close();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
