package org.throughline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingsTests {

	@Test
	void wordsThatChangedStandBetweenThoseThatDidNot() {
		assertThat(Wordings.changes("Pilot the old order in two areas.", "Pilot the new order in all areas."))
			.hasToString("[%s]".formatted(String.join(", ", run("SAME", "Pilot the "), run("REMOVED", "old"),
					run("ADDED", "new"), run("SAME", " order in "), run("REMOVED", "two"), run("ADDED", "all"),
					run("SAME", " areas."))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			one two three|one two three|=one two three
			one two three|one three|=one- two= three
			one three|one two three|=one+ two= three
			one two|three four|-one two+three four
			men's work|women's work|-men's+women's= work
			A|a|-A+a
			a  b|a b|=a-  + =b""")
	void areReadWordByWord(String earlier, String later, String expected) {
		assertThat(Wordings.changes(earlier, later).stream().map((change) -> switch (change.kind()) {
			case SAME -> "=" + change.text();
			case ADDED -> "+" + change.text();
			case REMOVED -> "-" + change.text();
		}).collect(Collectors.joining())).isEqualTo(expected);
	}

	@Test
	void whereWordsAreNotKnownNothingChanged() {
		assertThat(Wordings.changes(null, "Words")).isEmpty();
		assertThat(Wordings.changes("Words", null)).isEmpty();
		assertThat(Wordings.changes("", "")).isEmpty();
	}

	@Test
	void putTogetherAgainGiveBothWordings() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			String earlier = text(random);
			String later = text(random);

			List<WordingChange> changes = Wordings.changes(earlier, later);

			assertThat(without(WordingChangeKind.ADDED, changes)).isEqualTo(earlier);
			assertThat(without(WordingChangeKind.REMOVED, changes)).isEqualTo(later);
			assertThat(changes).noneMatch((change) -> change.text().isEmpty());
		}
	}

	private static String text(Random random) {
		List<String> parts = List.of("a", "b", "é", "don’t", "1,000", " ", "  ", "\n", ".", "-", "𝒱", "the");
		List<String> text = new ArrayList<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			text.add(parts.get(random.nextInt(parts.size())));
		}
		return String.join("", text);
	}

	private static String without(WordingChangeKind kind, List<WordingChange> changes) {
		return changes.stream()
			.filter((change) -> change.kind() != kind)
			.map(WordingChange::text)
			.collect(Collectors.joining());
	}

	private static String run(String kind, String text) {
		return new WordingChange(WordingChangeKind.valueOf(kind), text).toString();
	}

}
