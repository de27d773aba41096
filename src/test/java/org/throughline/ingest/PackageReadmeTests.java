package org.throughline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables of {@code seeds/README.md} say what is in {@code seeds/}, and those of
 * {@code README.md} how far two readings agree on it: each figure is counted again. Where
 * one has changed, the failure prints what should stand there.
 */
class PackageReadmeTests {

	private static final DeliveredFiles FILES = new DeliveredFiles();

	private static final DataPackage DATA = PackageCheck.of(FILES).data();

	/** The tables whose rows are counted, and the column that says whose they are. */
	private static final Map<String, String> COUNTED = counted();

	private static final List<Stretch> STRETCHES = table("Plan | From | To").stream().map(Stretch::of).toList();

	@Test
	void theFiguresOfEveryPlanAreThoseOfTheTables() {
		List<List<String>> counted = STRETCHES.stream()
			.flatMap((stretch) -> stretch.plans().stream())
			.distinct()
			.map(PackageReadmeTests::figures)
			.toList();
		assertThat(table("Plan | Records")).containsExactlyElementsOf(counted);
	}

	@Test
	void whatNoQuotationCoversIsListed() {
		Map<List<String>, Integer> listed = new LinkedHashMap<>();
		table("Plan | Not covered")
			.forEach((row) -> listed.put(List.of(row.get(0), row.get(1)), Integer.parseInt(row.get(2))));
		Map<List<String>, Integer> found = new LinkedHashMap<>();
		listed.keySet().forEach((row) -> found.put(row, 0));
		for (Stretch stretch : STRETCHES) {
			for (String words : stretch.uncovered()) {
				List<String> row = listed.keySet()
					.stream()
					.filter((candidate) -> candidate.getFirst().equals(stretch.cell()))
					.filter((candidate) -> fits(words, candidate.get(1)))
					.findFirst()
					.orElse(List.of(stretch.cell(), words));
				found.merge(row, 1, Integer::sum);
			}
		}
		assertThat(found).isEqualTo(listed);
	}

	@Test
	void theAgreementOfTheTwoReadingsIsThatOfTheAssessments() throws IOException {
		Map<String, List<Long>> byConfidence = new TreeMap<>();
		Map<String, List<Long>> byPlans = new TreeMap<>();
		DATA.grouped("assessments", "link").forEach((id, assessments) -> {
			Row first = assessments.getFirst();
			if (first.is("method", "MODEL") && assessments.get(1).is("reader", "second reading")) {
				Row link = DATA.get("links", id);
				String decision = assessments.get(1).text("decision");
				count(byConfidence, first.text("confidence"), decision);
				count(byPlans, "%s, %s".formatted(plan(link.text("earlier")), plan(link.text("later"))), decision);
			}
		});
		List<String> readme = Files.readAllLines(Path.of("README.md"));
		assertThat(agreement(table(readme, "proposed as"), 1)).isEqualTo(byConfidence);
		assertThat(agreement(table(readme, "earlier plan"), 2)).isEqualTo(byPlans);
	}

	private static void count(Map<String, List<Long>> counts, String key, String decision) {
		boolean confirmed = decision.equals("CONFIRMED");
		assertThat(decision).isIn("CONFIRMED", "CORRECTED");
		counts.merge(key, List.of(confirmed ? 1L : 0L, confirmed ? 0L : 1L),
				(some, more) -> List.of(some.get(0) + more.get(0), some.get(1) + more.get(1)));
	}

	/**
	 * What was confirmed and what corrected; with what was struck, all that was proposed.
	 */
	private static Map<String, List<Long>> agreement(List<List<String>> table, int keys) {
		Map<String, List<Long>> agreement = new TreeMap<>();
		for (List<String> row : table) {
			List<Long> figures = row.subList(keys, keys + 4).stream().map(Long::valueOf).toList();
			assertThat(figures.get(0)).as("proposed of %s", row)
				.isEqualTo(figures.get(1) + figures.get(2) + figures.get(3));
			agreement.put(String.join(", ", row.subList(0, keys)), figures.subList(1, 3));
		}
		return agreement;
	}

	private static String plan(String action) {
		return DATA.get("actions", action).text("plan");
	}

	private static Map<String, String> counted() {
		Map<String, String> counted = new LinkedHashMap<>();
		counted.put("sections", "id");
		counted.put("statements", "id");
		counted.put("leads", "statement");
		counted.put("timings", "statement");
		counted.put("funding", "id");
		counted.put("measures", "id");
		counted.put("updates", "id");
		counted.put("passages", "record");
		return counted;
	}

	private static List<String> figures(String plan) {
		Predicate<String> ownId = (id) -> id.startsWith(plan + "/") || id.startsWith(plan + "#");
		String kinds = DATA.grouped("actions", "plan")
			.getOrDefault(plan, List.of())
			.stream()
			.collect(Collectors.groupingBy((action) -> action.text("kind"), TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.map((entry) -> "%d %s".formatted(entry.getValue(), entry.getKey()))
			.collect(Collectors.joining(", "));
		Stream<String> counts = COUNTED.entrySet()
			.stream()
			.map((entry) -> DATA.rows(entry.getKey())
				.stream()
				.map((row) -> row.text(entry.getValue()))
				.filter(ownId)
				.count())
			.map(String::valueOf);
		Collection<Stretch> stretches = STRETCHES.stream().filter((stretch) -> stretch.plans().contains(plan)).toList();
		long all = stretches.stream().mapToLong(Stretch::signs).sum();
		long covered = stretches.stream().mapToLong(Stretch::coveredSigns).sum();
		String share = String.format(Locale.ROOT, "%.1f %%", Math.floor(1000.0 * covered / all) / 10);
		return Stream.of(Stream.of(plan, kinds), counts, Stream.of(share)).flatMap((cells) -> cells).toList();
	}

	private static boolean fits(String words, String listed) {
		return listed.endsWith(" …") ? words.startsWith(listed.substring(0, listed.length() - 2))
				: words.equals(listed);
	}

	private static List<List<String>> table(String head) {
		return table(new String(FILES.read("README.md"), StandardCharsets.UTF_8).lines().toList(), head);
	}

	/** The cells of the table whose head begins so, without their marks of code. */
	private static List<List<String>> table(List<String> lines, String head) {
		int first = lines
			.indexOf(lines.stream().filter((line) -> line.startsWith("| " + head)).findFirst().orElseThrow());
		return lines.subList(first + 2, lines.size())
			.stream()
			.takeWhile((line) -> line.startsWith("|"))
			.map((line) -> Stream.of(StringUtils.delimitedListToStringArray(line.substring(1, line.length() - 1), "|"))
				.map((cell) -> cell.replace("`", "").strip())
				.toList())
			.toList();
	}

	/**
	 * A stretch of a document that sets out actions or what has become of them.
	 *
	 * @param cell the plans as the README names them
	 * @param from its first code point
	 * @param to the code point after its last
	 */
	private record Stretch(String cell, int from, int to) {

		static Stretch of(List<String> row) {
			return new Stretch(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
		}

		List<String> plans() {
			return List.of(StringUtils.delimitedListToStringArray(this.cell, ", "));
		}

		long signs() {
			return signs(text()).cardinality();
		}

		long coveredSigns() {
			BitSet signs = signs(text());
			signs.and(covered());
			return signs.cardinality();
		}

		/**
		 * What stands between the quotations, as far as it has letters, cleaned of markup
		 * and blanks.
		 */
		List<String> uncovered() {
			int[] text = text();
			BitSet covered = covered();
			List<String> runs = new ArrayList<>();
			for (int start = covered.nextClearBit(0); start < text.length;) {
				int next = covered.nextSetBit(start);
				int end = (next < 0) ? text.length : next;
				String words = new String(text, start, end - start);
				if (words.codePoints().anyMatch(Character::isLetter)) {
					runs.add(words.replaceAll("</?[a-z]+>", "")
						.replaceAll("\\s+", " ")
						.replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$", ""));
				}
				start = covered.nextClearBit(end);
			}
			return runs;
		}

		private int[] text() {
			return document().slice(this.from, this.to).codePoints().toArray();
		}

		private BitSet covered() {
			BitSet covered = new BitSet();
			for (Row passage : DATA.rows("passages")) {
				boolean own = plans().stream()
					.anyMatch((plan) -> passage.text("record").startsWith(plan + "/")
							|| passage.text("record").startsWith(plan + "#"));
				int start = Math.clamp(passage.number("start") - this.from, 0, this.to - this.from);
				int end = Math.clamp(passage.number("end") - this.from, 0, this.to - this.from);
				if (own && passage.is("document", documentId()) && start < end) {
					covered.set(start, end);
				}
			}
			return covered;
		}

		private static BitSet signs(int[] text) {
			BitSet signs = new BitSet();
			for (int i = 0; i < text.length; i++) {
				signs.set(i, Character.isLetterOrDigit(text[i]));
			}
			return signs;
		}

		private String documentId() {
			return DATA.rows("plan-documents")
				.stream()
				.filter((row) -> row.is("plan", plans().getFirst()))
				.map((row) -> row.text("document"))
				.findFirst()
				.orElseThrow();
		}

		private DocumentText document() {
			return Objects.requireNonNull(DATA.document(documentId()));
		}

	}

}
