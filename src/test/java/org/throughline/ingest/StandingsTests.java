package org.throughline.ingest;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StandingsTests {

	@TempDir
	Path folder;

	@Test
	void anActionWithASuccessorInAnotherPlanIsCarriedForward() {
		assertThat(fate(SmallPackage.builder(), "demo-2016/10"))
			.isEqualTo(new Standing("CARRIED_FORWARD", "JUDGED", null));
	}

	@Test
	void oneStatedLinkAmongSeveralIsEnoughForTheBasis() {
		assertThat(fate(SmallPackage.builder(), "demo-2013/1"))
			.isEqualTo(new Standing("CARRIED_FORWARD", "STATED", null));
	}

	@Test
	void anActionWithAPredecessorInAnotherPlanContinuesIt() {
		assertThat(origin(SmallPackage.builder(), "demo-2016/10")).isEqualTo(new Standing("CONTINUES", "STATED", null));
		assertThat(origin(SmallPackage.builder(), "demo-2025/5b")).isEqualTo(new Standing("CONTINUES", "STATED", null));
	}

	@Test
	void aWithdrawnLinkDoesNotCount() {
		assertThat(fate(SmallPackage.builder(), "demo-2013/3"))
			.isEqualTo(new Standing("NO_SUCCESSOR_FOUND", "JUDGED", "No later plan holds a summit."));
	}

	@Test
	void aLinkWithinThePlanDoesNotCount() {
		assertThat(fate(SmallPackage.builder(), "demo-2016/11-12")).isEqualTo(new Standing("NOT_REVIEWED", null, null));
	}

	@Test
	void actionsOfTheNewestPlanOfASeriesAreCurrent() {
		assertThat(fate(SmallPackage.builder(), "demo-2025/listen")).isEqualTo(new Standing("CURRENT", null, null));
		assertThat(fate(SmallPackage.builder()
			.remove("links", "link/advice-2021/1.1~demo-2025/5b")
			.removeWhere("assessments", "link", "link/advice-2021/1.1~demo-2025/5b")
			.removeWhere("passages", "record", "link/advice-2021/1.1~demo-2025/5b"), "advice-2021/1.1").kind())
			.isEqualTo("CURRENT");
	}

	@Test
	void aPlanThatIsNotHeldCanBeTheNewest() {
		PackageBuilder data = SmallPackage.builder()
			.row("plans", "id", "demo-2026", "title", "Next", "short_title", "Next", "series", "demo", "generation", 5,
					"publisher", "org/home-office", "published_printed", "2026", "published_from", "2026-01-01",
					"published_to", "2026-12-31", "holding", "NOT_HELD", "source", "An announcement");
		assertThat(fate(data, "demo-2025/listen").kind()).isEqualTo("NOT_REVIEWED");
	}

	@Test
	void actionsOfTheEarliestPlanOfWhichAnythingIsHeldAreOfTheFirstPlan() {
		assertThat(origin(SmallPackage.builder(), "demo-2013/2")).isEqualTo(new Standing("FIRST_PLAN", null, null));
	}

	@Test
	void whereNothingElseSpeaksTheReviewDoes() {
		assertThat(origin(SmallPackage.builder(), "demo-2025/listen")).isEqualTo(new Standing("NEW", "STATED", null));
	}

	@Test
	void whereNothingSpeaksNobodyHasReviewed() {
		assertThat(origin(SmallPackage.builder(), "demo-2016/11-12"))
			.isEqualTo(new Standing("NOT_REVIEWED", null, null));
	}

	@Test
	void aParentHasWhatAllItsChildrenHave() {
		assertThat(origin(SmallPackage.builder(), "demo-2025/5")).isEqualTo(new Standing("CONTINUES", "STATED", null));
		assertThat(fate(SmallPackage.builder(), "demo-2025/5")).isEqualTo(new Standing("CURRENT", null, null));
	}

	@Test
	void aParentOfWhichAnyChildContinuesContinues() {
		PackageBuilder data = withoutTheLinkTo5b();
		assertThat(origin(data, "demo-2025/5b").kind()).isEqualTo("NOT_REVIEWED");
		assertThat(origin(data, "demo-2025/5")).isEqualTo(new Standing("CONTINUES", "JUDGED", null));
	}

	@Test
	void aParentOfWhichAChildIsNotReviewedIsNotReviewed() {
		PackageBuilder data = withoutTheLinkTo5b().set("actions", "demo-2025/listen", "parent", "demo-2025/5")
			.set("actions", "demo-2025/5a", "parent", "");
		assertThat(origin(data, "demo-2025/5")).isEqualTo(new Standing("NOT_REVIEWED", null, null));
	}

	@Test
	void aParentOfChildrenThatDifferHasTheFirstThatAnyHas() {
		PackageBuilder data = SmallPackage.builder()
			.set("actions", "demo-2016/10", "parent", "")
			.set("actions", "demo-2013/2", "parent", "demo-2013/3")
			.row("reviews", "id", "demo-2013/2#fate", "action", "demo-2013/2", "side", "FATE", "kind", "UNACCOUNTED",
					"basis", "STATED")
			.quote("demo-2013/2#fate", "document/plan-2013", "2012 refs")
			.row("actions", "id", "demo-2013/4", "plan", "demo-2013", "position", 4, "ref", "4", "ref_given", true,
					"numbers", 0, "kind", "OBJECTIVE")
			.quote("demo-2013/4", "document/plan-2013", "force of law")
			.set("actions", "demo-2013/2", "parent", "demo-2013/4")
			.set("actions", "demo-2013/3", "parent", "demo-2013/4");
		assertThat(fate(data, "demo-2013/4")).isEqualTo(new Standing("UNACCOUNTED", "STATED", null));
	}

	private static PackageBuilder withoutTheLinkTo5b() {
		return SmallPackage.builder()
			.remove("links", "link/advice-2021/1.1~demo-2025/5b")
			.removeWhere("assessments", "link", "link/advice-2021/1.1~demo-2025/5b")
			.removeWhere("passages", "record", "link/advice-2021/1.1~demo-2025/5b");
	}

	private Standing origin(PackageBuilder data, String action) {
		return standing(Side.ORIGIN, data, action);
	}

	private Standing fate(PackageBuilder data, String action) {
		return standing(Side.FATE, data, action);
	}

	private Standing standing(Side side, PackageBuilder builder, String action) {
		DataPackage data = builder.read(this.folder);
		return new Standings(side, data).of(data.get("actions", action));
	}

}
