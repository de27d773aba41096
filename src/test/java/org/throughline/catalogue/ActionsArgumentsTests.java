package org.throughline.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActionsArgumentsTests {

	private static final String KEY = "PLAN_ORDER 2013-03-08/vawg-2013/000001";

	@Test
	void aPageHasTwentyUnlessSaidOtherwise() {
		ActionsRequest request = new ActionsArguments(null, null, null, null, null, null, null).request();
		assertThat(request.size()).isEqualTo(20);
		assertThat(request.backwards()).isFalse();
		assertThat(request.order()).isEqualTo(ActionOrder.PLAN);
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE })
	void aSizeOutsideOneToAHundredIsRefused(int size) {
		assertRefused(new ActionsArguments(null, null, null, size, null, null, null), "first is 1 to 100, not " + size);
		assertRefused(new ActionsArguments(null, null, null, null, null, size, null), "last is 1 to 100, not " + size);
	}

	@Test
	void firstAndLastTogetherAreRefused() {
		assertRefused(new ActionsArguments(null, null, null, 1, null, 1, null), "first and last");
	}

	@Test
	void aCursorLeadsBackToItsKey() {
		ActionsArguments arguments = new ActionsArguments(null, null, null, null, cursor(KEY), null, null);
		assertThat(arguments.request().after()).isEqualTo("2013-03-08/vawg-2013/000001");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "MQ", "vawg-2013/1" })
	void whatIsNoCursorIsRefused(String cursor) {
		assertRefused(new ActionsArguments(null, null, null, null, cursor, null, null),
				"after: this cursor was not issued for this order");
		assertRefused(new ActionsArguments(null, null, null, null, null, null, cursor),
				"before: this cursor was not issued for this order");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PLAN_ORDER ", "PLAN_ORDER ~", "PLAN_ORDER 2013-03-08/vawg-2013/000001\0",
			"DUE 2013-03-08/2013-03-08/vawg-2013/000001", "PLAN_ORDER 2013-03-08/2013-03-08/vawg-2013/000001" })
	void aCursorOfAnotherOrderOrOneMadeUpIsRefused(String text) {
		assertRefused(new ActionsArguments(null, null, null, null, cursor(text), null, null), "PLAN_ORDER");
	}

	@Test
	void aFilterThatNothingCanPassIsRefused() {
		assertRefused(Filters.plans(), "filter.plans is an empty list");
		assertRefused(Filters.due(LocalDate.of(2014, 1, 2), LocalDate.of(2014, 1, 1)),
				"filter.dueFrom 2014-01-02 is after filter.dueTo 2014-01-01");
	}

	@Test
	void aTextThatIsBlankOrTooLongIsRefused() {
		assertRefused(Filters.text(" "), "filter.text has 1 to 200 characters");
		assertRefused(Filters.text("𝔅".repeat(201)), "has 201");
		assertThat(Filters.text("𝔅".repeat(200)).parameters()).containsEntry("text", "𝔅".repeat(200));
	}

	private static String cursor(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	private static void assertRefused(ActionsArguments arguments, String message) {
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(arguments::request)
			.withMessageContaining(message);
	}

	private static void assertRefused(ActionFilter filter, String message) {
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(filter::parameters)
			.withMessageContaining(message);
	}

}
