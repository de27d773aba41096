package org.throughline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words of a text, to be compared with those of another that should say the same.
 * <p>
 * These are no differences: case, punctuation, articles, "and", "that" for "which"; a
 * word in two parts, if not of digits; the apostrophe and s of a possessive, the s of an
 * abbreviation; an abbreviation for the words whose initials it is; a name or an
 * abbreviation in brackets; and whole sentences at the end, where the other text stops
 * earlier. Everything else is, be it a synonym or a misprint.
 */
final class Wording {

	/** A point and the commas of thousands belong to the number in which they stand. */
	private static final Pattern WORD = Pattern
		.compile("[\\p{L}\\p{N}]+((?<=\\p{N})(\\.(?=\\p{N})|,(?=\\p{N}{3}(?!\\p{N})))[\\p{L}\\p{N}]+)*(['’]\\p{L}*)?"
				+ "|[£$€%]");

	private static final Pattern ABBREVIATION = Pattern.compile("(\\p{Lu}\\p{L}*\\p{Lu})(['’]?s)?['’]?");

	private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]\\S*\\s");

	private static final Set<String> SAYING_NOTHING = Set.of("a", "an", "and", "the");

	/** Words that lend no initial to an abbreviation, or a small one. */
	private static final Set<String> SMALL = Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "the",
			"to", "with");

	private final String text;

	private final List<Word> words = new ArrayList<>();

	Wording(String text) {
		this.text = text;
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			this.words.add(Word.of(text, matcher.start(), matcher.end()));
		}
	}

	/**
	 * The stretch of both texts that holds everything in which they differ, with the word
	 * before it; null where they do not.
	 */
	@Nullable Difference differenceFrom(Wording other) {
		int[][] costs = costs(other);
		int first = 0;
		int second = 0;
		Step begin = null;
		Step end = null;
		while (first < size() || second < other.size()) {
			Step step = cheapest(other, first, second, costs);
			if (step.price() > 0) {
				begin = (begin != null) ? begin : new Step(first, second, 0);
				end = step;
			}
			first = step.first();
			second = step.second();
		}
		if (begin == null || end == null || stops(begin.first(), other, begin.second())
				|| other.stops(begin.second(), this, begin.first())) {
			return null;
		}
		return new Difference(stretch(begin.first(), end.first()), other.stretch(begin.second(), end.second()));
	}

	/** How many words must be left out for the rests from each two words on to agree. */
	private int[][] costs(Wording other) {
		int[][] costs = new int[size() + 1][other.size() + 1];
		for (int first = size(); first >= 0; first--) {
			for (int second = other.size(); second >= 0; second--) {
				if (first < size() || second < other.size()) {
					Step step = cheapest(other, first, second, costs);
					costs[first][second] = step.price() + costs[step.first()][step.second()];
				}
			}
		}
		return costs;
	}

	private Step cheapest(Wording other, int first, int second, int[][] costs) {
		Step cheapest = null;
		int least = Integer.MAX_VALUE;
		for (Step step : steps(other, first, second)) {
			int cost = step.price() + costs[step.first()][step.second()];
			if (cost < least) {
				cheapest = step;
				least = cost;
			}
		}
		if (cheapest == null) {
			throw new IllegalArgumentException("There is no step from the end of both texts");
		}
		return cheapest;
	}

	/**
	 * Where one can get from the places before these words: by words that agree, else by
	 * leaving one out, where it is one that says nothing as late as can be.
	 */
	private List<Step> steps(Wording other, int first, int second) {
		List<Step> steps = new ArrayList<>();
		boolean here = first < size();
		boolean there = second < other.size();
		if (here && there) {
			if (word(first).sameAs(other.word(second))) {
				steps.add(new Step(first + 1, second + 1, 0));
			}
			writtenOut(first, other, second).forEach((end) -> steps.add(new Step(first + 1, end, 0)));
			other.writtenOut(second, this, first).forEach((end) -> steps.add(new Step(end, second + 1, 0)));
		}
		Stream
			.concat(here ? Stream.of(new Step(first + 1, second, word(first).price())) : Stream.empty(),
					there ? Stream.of(new Step(first, second + 1, other.word(second).price())) : Stream.empty())
			.sorted(Comparator.comparingInt(Step::price).reversed())
			.forEach(steps::add);
		return steps;
	}

	/** Where in the other text those words can end that this one word stands for. */
	private List<Integer> writtenOut(int index, Wording other, int from) {
		Word word = word(index);
		List<Integer> ends = new ArrayList<>();
		if (other.hasParts(word.folded(), from)) {
			ends.add(from + 2);
		}
		if (word.abbreviation()) {
			other.collectEnds(word.letters(), from, ends);
		}
		return ends;
	}

	/** Digits that stand apart make two numbers. */
	private boolean hasParts(String whole, int from) {
		if (from + 1 >= size()) {
			return false;
		}
		String first = word(from).folded();
		String second = word(from + 1).folded();
		boolean digits = Character.isDigit(first.charAt(first.length() - 1)) && Character.isDigit(second.charAt(0));
		return !digits && whole.equals(first + second);
	}

	private void collectEnds(String letters, int from, List<Integer> ends) {
		if (letters.isEmpty()) {
			ends.add(from);
			return;
		}
		if (from == size()) {
			return;
		}
		Word word = word(from);
		if (word.abbreviation() && letters.startsWith(word.letters())) {
			collectEnds(letters.substring(word.letters().length()), from + 1, ends);
		}
		boolean small = SMALL.contains(word.folded());
		char initial = letters.charAt(0);
		if (word.folded().charAt(0) == Character.toLowerCase(initial) && !(small && Character.isUpperCase(initial))) {
			collectEnds(letters.substring(1), from + 1, ends);
		}
		if (small) {
			collectEnds(letters, from + 1, ends);
		}
	}

	/** Whether this text ends here, and the other a sentence. */
	private boolean stops(int index, Wording other, int otherIndex) {
		return index == size() && index > 0 && otherIndex > 0
				&& END_OF_SENTENCE
					.matcher(other.text.substring(other.word(otherIndex - 1).end(), other.word(otherIndex).start()))
					.find();
	}

	/** With the word before and what stands in brackets behind. */
	private String stretch(int from, int to) {
		int end = (to > 0 && to < size() && word(to).gloss()) ? to + 1 : to;
		return (end == 0) ? "" : this.text.substring(word(Math.max(0, from - 1)).start(), word(end - 1).end());
	}

	private Word word(int index) {
		return this.words.get(index);
	}

	private int size() {
		return this.words.size();
	}

	/**
	 * What each of two texts says where they differ.
	 */
	record Difference(String first, String second) {

	}

	/**
	 * A step on in both texts, to the places before these words.
	 *
	 * @param price how many words are left out
	 */
	private record Step(int first, int second, int price) {

	}

	/**
	 * A word in its text.
	 *
	 * @param letters as it is printed, an abbreviation without its plural s
	 * @param possessive whether an apostrophe is in it or after it
	 * @param gloss whether it is a name or an abbreviation in brackets
	 */
	private record Word(String letters, int start, int end, boolean abbreviation, boolean possessive, boolean gloss) {

		static Word of(String text, int start, int end) {
			String printed = text.substring(start, end);
			Matcher abbreviation = ABBREVIATION.matcher(printed);
			boolean abbreviated = abbreviation.matches();
			String letters = abbreviated ? abbreviation.group(1) : printed.replaceAll("['’]", "");
			boolean gloss = text.startsWith("(", start - 1) && text.startsWith(")", end)
					&& Character.isUpperCase(printed.codePointAt(0));
			return new Word(letters, gloss ? start - 1 : start, gloss ? end + 1 : end, abbreviated,
					letters.length() < printed.length() && !abbreviated, gloss);
		}

		String folded() {
			String folded = this.letters.toLowerCase(Locale.ROOT).replace(",", "");
			return folded.equals("which") ? "that" : folded;
		}

		int price() {
			return (this.gloss || SAYING_NOTHING.contains(folded())) ? 0 : 1;
		}

		boolean sameAs(Word other) {
			return folded().equals(other.folded())
					|| ((this.possessive || other.possessive) && singular().equals(other.singular()));
		}

		private String singular() {
			String folded = folded();
			return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
		}

	}

}
