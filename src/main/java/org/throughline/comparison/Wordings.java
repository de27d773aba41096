package org.throughline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.jspecify.annotations.Nullable;

/**
 * Compares wordings word by word.
 */
final class Wordings {

	/**
	 * Words, what stands between them, and signs: put together again they are the text.
	 */
	private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*|\\s+|.",
			Pattern.DOTALL);

	private Wordings() {
	}

	/**
	 * What stands in both and in one only, in reading order; where some words take the
	 * place of others, those taken out come first. Nothing where either is null.
	 */
	static List<WordingChange> changes(@Nullable String earlier, @Nullable String later) {
		if (earlier == null || later == null) {
			return List.of();
		}
		List<AbstractDelta<String>> deltas = DiffUtils
			.diff(words(earlier), words(later), new MyersDiffWithLinearSpace<>(), null, true)
			.getDeltas();
		Runs runs = new Runs();
		for (AbstractDelta<String> delta : deltas) {
			if (delta.getType() == DeltaType.EQUAL) {
				runs.same(String.join("", delta.getSource().getLines()));
			}
			else {
				runs.changed(String.join("", delta.getSource().getLines()),
						String.join("", delta.getTarget().getLines()));
			}
		}
		return runs.ended();
	}

	private static List<String> words(String text) {
		return WORDS.matcher(text).results().map(MatchResult::group).toList();
	}

	/**
	 * Joins exchanges of words that only a space or a sign stands between, which would
	 * read as a run for each word.
	 */
	private static final class Runs {

		private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");

		private final List<WordingChange> runs = new ArrayList<>();

		private final StringBuilder removed = new StringBuilder();

		private final StringBuilder added = new StringBuilder();

		private String between = "";

		void changed(String removed, String added) {
			this.removed.append(this.between).append(removed);
			this.added.append(this.between).append(added);
			this.between = "";
		}

		void same(String text) {
			boolean afterExchange = !this.removed.isEmpty() && !this.added.isEmpty();
			if (afterExchange && NO_WORD.matcher(text).matches()) {
				this.between = text;
				return;
			}
			flush();
			add(WordingChangeKind.SAME, text);
		}

		List<WordingChange> ended() {
			flush();
			return this.runs;
		}

		private void flush() {
			add(WordingChangeKind.REMOVED, this.removed.toString());
			add(WordingChangeKind.ADDED, this.added.toString());
			add(WordingChangeKind.SAME, this.between);
			this.removed.setLength(0);
			this.added.setLength(0);
			this.between = "";
		}

		private void add(WordingChangeKind kind, String text) {
			if (!text.isEmpty()) {
				this.runs.add(new WordingChange(kind, text));
			}
		}

	}

}
