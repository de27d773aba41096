package org.throughline.comparison;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.throughline.catalogue.Basis;
import org.throughline.catalogue.Confidence;
import org.throughline.database.GraphQueries;
import org.throughline.database.GraphTest;
import org.throughline.lineage.LinkFilter;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CaveatsTests {

	private final ComparisonReader comparisons;

	private final CaveatReader caveats;

	CaveatsTests(GraphQueries queries) {
		this.comparisons = new ComparisonReader(queries, new ComparisonProperties(2000, 20_000));
		this.caveats = new CaveatReader(queries);
	}

	@BeforeAll
	static void write(Driver driver) {
		new PlansGraph().plan("plain-2001", "2001-01-01")
			.plan("plain-2002", "2002-01-01")
			.action("plain-2001/1", "Promise")
			.action("plain-2002/1", "Promise")
			.link("plain-2001/1", "plain-2002/1")
			.led("plain-2001/1", "HO", "org/home-office")
			.led("plain-2002/1", "HO", "org/home-office")
			.timed("plain-2001/1", "soon", null, null, false)
			.timed("plain-2002/1", "soon", null, null, false)
			.plan("part-2003", "2003-03-01", "2003-03-31", "PARTIAL")
			.plan("lost-2004", "2004-03-01", "2004-03-31", "NOT_HELD")
			.plan("told-2004", "2004-04-01", "2004-04-30", "REPORTED")
			.plan("plain-2004", "2004-05-01", "2004-05-31", "NOT_HELD")
			.plan("plain-2005", "2005-03-01", "2005-03-31", "FULL")
			.plan("vague-2005", "2005-01-01", "2005-12-31", "FULL")
			.action("part-2003/1", null)
			.action("part-2003/2", "Taken up")
			.action("part-2003/3", "Looked for in one plan")
			.reviewed("part-2003/3", "FATE", "plain-2005")
			.plan("told-2002", "2002-06-01", "2002-06-30", "NOT_HELD")
			.action("told-2004/1", "Takes up")
			.link("part-2003/2", "told-2004/1")
			.action("plain-2005/1", "Not looked at")
			.action("plain-2005/2", "Takes up")
			.reviewed("plain-2005/1", "FATE", "part-2003")
			.reviewed("plain-2005/1", "ORIGIN", "plain-2001")
			.reviewed("plain-2005/1", "ORIGIN", "told-2004")
			.link("told-2004/1", "plain-2005/2")
			.led("plain-2005/1", "all depts.", null)
			.write(driver);
	}

	@Test
	void areNoneWhereNothingSpeaksAgainstAComparison() {
		assertThat(caveats("plain-2001", "plain-2002", LinkFilter.ANY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					plain-2001 | told-2004  | PLAIN-2001 (plain-2001) and TOLD-2004 (told-2004) are of two series, 'plain' and 'told'
					plain-2002 | plain-2005 | but not held: TOLD-2002 (told-2002), PLAIN-2004 (plain-2004).
					plain-2002 | plain-2005 | Published between the two, of other series and not held: 1.
					told-2004  | plain-2005 | Published between the two, of the series of one of them or of a held plan between them, but not held: PLAIN-2004 (plain-2004).
					told-2004  | vague-2005 | Published between the two or in the same days and held: PLAIN-2005 (plain-2005).
					plain-2002 | plain-2005 | held in part only: PART-2003 (part-2003).
					plain-2002 | plain-2005 | and held: PART-2003 (part-2003), TOLD-2004 (told-2004). Paths may lead
					plain-2002 | told-2004  | TOLD-2004 (told-2004) is known through a later document
					part-2003  | plain-2005 | Only a part of PART-2003 (part-2003) is known
					plain-2001 | lost-2004  | Nothing of LOST-2004 (lost-2004) is held
					plain-2005 | vague-2005 | of PLAIN-2005 (plain-2005) the date known is '2005-03-01', of VAGUE-2005 (vague-2005)
					part-2003  | plain-2005 | Ended actions of PART-2003 (part-2003) with no review on record that looked for a successor in PLAIN-2005 (plain-2005): 1 of 2.
					part-2003  | vague-2005 | looked for a successor in VAGUE-2005 (vague-2005): 3 of 3.
					part-2003  | vague-2005 | from which no path leads to VAGUE-2005 (vague-2005): 1 of 3.
					part-2003  | plain-2005 | New actions of PLAIN-2005 (plain-2005) with no review on record that looked for a predecessor in PART-2003 (part-2003): 1 of 1.
					plain-2001 | plain-2005 | looked for a predecessor in PLAIN-2001 (plain-2001): 1 of 2.
					plain-2001 | plain-2005 | to which no path leads from PLAIN-2001 (plain-2001): 1 of 2.
					plain-2001 | plain-2005 | PLAIN-2005 (plain-2005) names the organisations that lead none of its 2 actions
					plain-2001 | plain-2005 | PLAIN-2005 (plain-2005) prints a timing for none of its 2 actions""")
	void sayWhatAReaderMustKnow(String from, String to, String part) {
		assertThat(caveats(from, to, LinkFilter.ANY)).filteredOn((sentence) -> sentence.contains(part))
			.as("%s in %s", part, caveats(from, to, LinkFilter.ANY))
			.hasSize(1);
	}

	@Test
	void sayThatOnlySomeLinksCount() {
		assertThat(caveats("plain-2001", "plain-2002", new LinkFilter(null, null, Confidence.HIGH))).containsExactly(
				"Only the links asked for count: what others carry forward is among the ended and the new.");
	}

	@Test
	void doNotTakeALinkToTheComparedPlanThatDoesNotCountForOneToAnother() {
		LinkFilter stated = new LinkFilter(null, List.of(Basis.STATED), null);

		assertThat(caveats("part-2003", "told-2004", stated))
			.noneMatch((sentence) -> sentence.contains("some other plan"));
		assertThat(caveats("told-2004", "plain-2005", stated))
			.noneMatch((sentence) -> sentence.contains("one of some other plan"));
		assertThat(caveats("part-2003", "plain-2005", stated))
			.anyMatch((sentence) -> sentence.endsWith("from which no path leads to PLAIN-2005 (plain-2005): 1 of 3."))
			.anyMatch((sentence) -> sentence.endsWith("to which no path leads from PART-2003 (part-2003): 1 of 2."));
	}

	private List<String> caveats(String from, String to, LinkFilter links) {
		return this.caveats.caveats(this.comparisons.compare(from, to, links));
	}

}
