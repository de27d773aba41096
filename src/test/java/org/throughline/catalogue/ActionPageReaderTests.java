package org.throughline.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CatalogueTest
class ActionPageReaderTests {

	private static final int TRIES = 40;

	@Autowired
	private ActionPageReader pages;

	@Autowired
	private Driver driver;

	private List<Action> all;

	@BeforeEach
	void readAllAtOnce() {
		this.all = this.driver.executableQuery("MATCH (a:Action) RETURN a")
			.execute()
			.records()
			.stream()
			.map((row) -> Action.from(row.get("a")))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("orders")
	void pagesOneAfterTheOtherHoldEverythingInOrder(ActionOrder order) {
		for (int size : List.of(1, 7, 37, 100)) {
			List<Action> seen = new ArrayList<>();
			String cursor = null;
			boolean more = true;
			while (more) {
				ActionConnection page = page(order, size, cursor, null, null);
				seen.addAll(page.nodes());
				cursor = page.pageInfo().endCursor();
				more = page.pageInfo().hasNextPage();
			}
			assertThat(seen).as("size %d", size).isEqualTo(sorted(order));
		}
	}

	@ParameterizedTest
	@MethodSource("orders")
	void pagesOneBeforeTheOtherHoldEverythingInOrder(ActionOrder order) {
		List<Action> seen = new ArrayList<>();
		String cursor = null;
		boolean more = true;
		while (more) {
			ActionConnection page = page(order, null, null, 8, cursor);
			seen.addAll(0, page.nodes());
			cursor = page.pageInfo().startCursor();
			more = page.pageInfo().hasPreviousPage();
		}
		assertThat(seen).isEqualTo(sorted(order));
	}

	@ParameterizedTest
	@MethodSource("orders")
	void anyPageIsTheOneThatTheRelaySpecificationMeans(ActionOrder order) {
		Random random = new Random(42);
		List<Action> sorted = sorted(order);
		for (int i = 0; i < TRIES; i++) {
			Integer after = random.nextBoolean() ? random.nextInt(sorted.size()) : null;
			Integer before = random.nextBoolean() ? random.nextInt(sorted.size()) : null;
			int size = 1 + random.nextInt(12);
			boolean backwards = random.nextBoolean();
			ActionConnection page = page(order, backwards ? null : size, cursor(order, sorted, after),
					backwards ? size : null, cursor(order, sorted, before));
			assertIsRelayPage(page, sorted, after, before, size, backwards);
		}
	}

	@Test
	void anyPageOfWhatAPlanHoldsIsTheOneThatTheRelaySpecificationMeans() {
		Random random = new Random(43);
		List<Action> sorted = sorted(ActionOrder.PLAN).stream()
			.filter((action) -> action.planId().equals("many-2020"))
			.toList();
		for (int i = 0; i < TRIES; i++) {
			Integer after = random.nextBoolean() ? random.nextInt(sorted.size()) : null;
			Integer before = random.nextBoolean() ? random.nextInt(sorted.size()) : null;
			int size = 1 + random.nextInt(12);
			boolean backwards = random.nextBoolean();
			ActionsArguments arguments = new ActionsArguments(null, null, null, backwards ? null : size,
					cursor(ActionOrder.PLAN, sorted, after), backwards ? size : null,
					cursor(ActionOrder.PLAN, sorted, before));
			ActionConnection page = this.pages.pagesOf(List.of("many-2020"), arguments.request()).get("many-2020");
			assertIsRelayPage(page, sorted, after, before, size, backwards);
			assertThat(page.total().getAsInt()).isEqualTo(sorted.size());
		}
	}

	@Test
	void thoseWithoutADueDateAreLastWhicheverWayTheOrderRuns() {
		ActionConnection latestFirst = page(new ActionOrder(ActionOrderField.DUE, Direction.DESC), 13, null, null,
				null);
		assertThat(latestFirst.nodes()).extracting((action) -> action.dueOrder().substring(0, 10))
			.startsWith("2022-06-30")
			.containsSubsequence("2022-06-30", "2021-06-30", "2017-06-30", "2014-03-31", "2013-12-31")
			.doesNotContain("9999-12-31");
	}

	@Test
	void aCursorStaysRightWhereTheFilterLeavesItsActionOut() {
		String cursor = ActionCursor.of(ActionOrderField.PLAN_ORDER, sorted(ActionOrder.PLAN).getFirst());
		ActionFilter filter = Filters.plans("vawg-2016");
		ActionsRequest request = new ActionsArguments(filter, null, null, 1, cursor, null, null).request();
		ActionConnection page = this.pages.page(request);
		assertThat(page.nodes()).extracting(Action::id).containsExactly("vawg-2016/1");
		assertThat(page.pageInfo().hasPreviousPage()).isFalse();
		assertThat(page.pageInfo().hasNextPage()).isFalse();
		assertThat(page.total().getAsInt()).isOne();
	}

	static Stream<Arguments> orders() {
		return Stream.of(ActionOrderField.values())
			.flatMap((by) -> Stream.of(Direction.values()).map((direction) -> new ActionOrder(by, direction)))
			.map(Arguments::of);
	}

	private ActionConnection page(ActionOrder order, @Nullable Integer first, @Nullable String after,
			@Nullable Integer last, @Nullable String before) {
		return this.pages.page(new ActionsArguments(null, order, null, first, after, last, before).request());
	}

	private List<Action> sorted(ActionOrder order) {
		Comparator<Action> byKey = Comparator.comparing(order.by()::key);
		List<Action> sorted = new ArrayList<>(this.all);
		sorted.sort(order.descending() ? byKey.reversed() : byKey);
		if (order.by() == ActionOrderField.DUE) {
			sorted.sort(Comparator.comparing((action) -> action.dueOrder().startsWith("9999")));
		}
		return Collections.unmodifiableList(sorted);
	}

	private static @Nullable String cursor(ActionOrder order, List<Action> sorted, @Nullable Integer index) {
		return (index != null) ? ActionCursor.of(order.by(), sorted.get(index)) : null;
	}

	private static void assertIsRelayPage(ActionConnection page, List<Action> sorted, @Nullable Integer after,
			@Nullable Integer before, int size, boolean backwards) {
		int start = (after != null) ? after + 1 : 0;
		int end = Math.max(start, (before != null) ? before : sorted.size());
		int from = backwards ? Math.max(start, end - size) : start;
		int to = backwards ? end : Math.min(end, start + size);
		assertThat(page.nodes()).isEqualTo(sorted.subList(from, to));
		assertThat(page.edges()).extracting(ActionEdge::node).isEqualTo(page.nodes());
		if (from < to) {
			assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(from > 0);
			assertThat(page.pageInfo().hasNextPage()).isEqualTo(to < sorted.size());
			assertThat(page.pageInfo().startCursor()).isEqualTo(page.edges().getFirst().cursor());
			assertThat(page.pageInfo().endCursor()).isEqualTo(page.edges().getLast().cursor());
		}
		else {
			assertThat(page.pageInfo().startCursor()).isNull();
			assertThat(page.pageInfo().endCursor()).isNull();
		}
	}

}
