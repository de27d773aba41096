package org.throughline.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@CatalogueTest
class ActionFieldsTests {

	@Autowired
	private GraphQlTester graph;

	@Test
	void anActionSaysWhatItsPlanPrints() {
		action("vawg-2013/1", """
				id ref refGiven numbers kind title displayTitle text undertakings
				plan { id } parent { id } children { id } section { id }
				themes { id } topics { id } instruments { id }
				leads { printed organisation { id } }
				timing { role printed from to ongoing recurring } timings { printed from to }
				funding { printed amount from to passage { quote } }
				status passages { quote }""").matchesJsonStrictly("""
				{
				  "id": "vawg-2013/1", "ref": "1/2", "refGiven": false, "numbers": 2, "kind": "ACTION",
				  "title": "Pilot the Old Order", "displayTitle": "Pilot the Old Order",
				  "text": "Pilot the Old Order in TWO areas.", "undertakings": ["PILOT", "FUND"],
				  "plan": {"id": "vawg-2013"}, "parent": null, "children": [],
				  "section": {"id": "vawg-2013/section/heading"},
				  "themes": [{"id": "theme/prevention"}, {"id": "theme/support"}],
				  "topics": [{"id": "topic/forced-marriage"}, {"id": "topic/stalking"}],
				  "instruments": [{"id": "instrument/old-order"}],
				  "leads": [
				    {"printed": "FCO", "organisation": {"id": "org/fco"}},
				    {"printed": "all depts.", "organisation": null}
				  ],
				  "timing": {
				    "role": "DUE", "printed": "March 2014, then March 2016", "from": "2014-03-01", "to": "2016-03-31",
				    "ongoing": false, "recurring": true
				  },
				  "timings": [
				    {"printed": "March 2014", "from": "2014-03-01", "to": "2014-03-31"},
				    {"printed": "March 2016", "from": "2016-03-01", "to": "2016-03-31"}
				  ],
				  "funding": [{
				    "printed": "£3.5 billion", "amount": 3500000000, "from": "2013-04-01", "to": "2014-03-31",
				    "passage": {"quote": "Action 1: do it."}
				  }],
				  "status": "COMPLETED",
				  "passages": [{"quote": "Action 1: do it."}, {"quote": "A 𝔅rave text."}]
				}""");
	}

	@Test
	void everyWordingIsThereOldestFirstWithWhatIsPrintedWithIt() {
		action("vawg-2013/1", """
				statements {
				  title text leads { printed } timing { printed } status
				  at { printed from to source } part shown passages { quote document { id } }
				}""").matchesJsonStrictly("""
				{
				  "statements": [
				    {
				      "title": "Pilot the Old Order", "text": "Pilot the Old Order in TWO areas.",
				      "leads": [{"printed": "FCO"}, {"printed": "all depts."}],
				      "timing": {"printed": "March 2014, then March 2016"}, "status": null,
				      "at": {"printed": "March 2013", "from": "2013-03-01", "to": "2013-03-31", "source": null},
				      "part": null, "shown": true,
				      "passages": [
				        {"quote": "Action 1: do it.", "document": {"id": "document/first"}},
				        {"quote": "A 𝔅rave text.", "document": {"id": "document/first"}}
				      ]
				    },
				    {
				      "title": "The same in other words", "text": null, "leads": [], "timing": null,
				      "status": "CLOSED",
				      "at": {"printed": "2016", "from": "2016-01-01", "to": "2016-12-31", "source": null},
				      "part": "Annex A", "shown": false,
				      "passages": [{"quote": "Later.", "document": {"id": "document/second"}}]
				    }
				  ]
				}""");
	}

	@Test
	void whereItsWordsAreNotKnownAnActionIsShownByItsNumber() {
		action("vawg-2013/5",
				"title displayTitle text statements { title } leads { printed } timing { printed } "
						+ "timings { printed } passages { quote start end heading before after }")
			.matchesJsonStrictly("""
					{
					  "title": null, "displayTitle": "Action 5 (words not known)", "text": null, "statements": [],
					  "leads": [], "timing": null, "timings": [],
					  "passages": [{
					    "quote": "Action 2.", "start": 31, "end": 40, "heading": "Heading", "before": "", "after": "…"
					  }]
					}""");
	}

	@Test
	void anObjectiveHasItsPartsInPrintedOrderAndTheyHaveIt() {
		action("vawg-2013/2", "kind children { id parent { id } }").matchesJsonStrictly("""
				{
				  "kind": "OBJECTIVE",
				  "children": [
				    {"id": "vawg-2013/2a", "parent": {"id": "vawg-2013/2"}},
				    {"id": "vawg-2013/2b", "parent": {"id": "vawg-2013/2"}}
				  ]
				}""");
	}

	@Test
	void updatesAreThereOldestFirstAndSayWhoSaysSo() {
		action("vawg-2013/1", "updates { status printed by at { to } text document { id } passages { quote } }")
			.matchesJsonStrictly("""
					{
					  "updates": [
					    {
					      "status": "ON_TRACK", "printed": "Green", "by": "CPS", "at": {"to": "2013-03-31"},
					      "text": "Begun.", "document": {"id": "document/second"}, "passages": [{"quote": "Later."}]
					    },
					    {
					      "status": "COMPLETED", "printed": null, "by": null, "at": {"to": "2016-03-31"},
					      "text": null, "document": {"id": "document/second"}, "passages": []
					    },
					    {
					      "status": null, "printed": null, "by": null, "at": {"to": "2017-12-31"},
					      "text": "Nothing of its status.", "document": {"id": "document/second"}, "passages": []
					    }
					  ]
					}""");
	}

	@Test
	void aStatusAsOfADayIsTheNewestThatWasPublishedByThen() {
		action("vawg-2013/1", """
				before: status(asOf: "2013-03-30") begun: status(asOf: "2013-03-31")
				stillBegun: status(asOf: "2016-03-30") done: status(asOf: "2016-03-31") now: status""")
			.matchesJsonStrictly("""
					{
					  "before": null, "begun": "ON_TRACK", "stillBegun": "ON_TRACK", "done": "COMPLETED",
					  "now": "COMPLETED"
					}""");
	}

	@Test
	void theFateOfAnActionThatIsTakenUpRestsOnItsLinks() {
		action("vawg-2013/1", "fate { kind basis note checkedAgainst { id } evidence { quote } }")
			.matchesJsonStrictly("""
					{
					  "fate": {
					    "kind": "CARRIED_FORWARD", "basis": "STATED", "note": null, "checkedAgainst": [],
					    "evidence": [{"quote": "Action 1: do it."}, {"quote": "Later."}]
					  }
					}""");
	}

	@Test
	void theFateOfAParentRestsOnWhatSpeaksOfItsParts() {
		action("vawg-2013/2", "fate { kind basis evidence { quote } }").matchesJsonStrictly("""
				{
				  "fate": {
				    "kind": "CARRIED_FORWARD", "basis": "JUDGED",
				    "evidence": [{"quote": "A 𝔅rave text."}, {"quote": "Later."}]
				  }
				}""");
	}

	@Test
	void theFateThatAReaderFoundRestsOnTheReview() {
		action("vawg-2013/2b", "fate { kind basis note checkedAgainst { id } evidence { quote } }")
			.matchesJsonStrictly("""
					{
					  "fate": {
					    "kind": "NO_SUCCESSOR_FOUND", "basis": "JUDGED", "note": "Looked for second parts.",
					    "checkedAgainst": [{"id": "vawg-2016"}, {"id": "vawg-2010"}],
					    "evidence": [{"quote": "A 𝔅rave text."}]
					  }
					}""");
	}

	@Test
	void aReviewThatSaysSomethingElseThanTheFateIsNoEvidenceOfIt() {
		action("vawg-2016/1", "fate { kind basis checkedAgainst { id } evidence { quote } }").matchesJsonStrictly("""
				{"fate": {"kind": "CURRENT", "basis": null, "checkedAgainst": [], "evidence": []}}""");
	}

	@Test
	void theOriginOfAnActionThatTakesOthersUpRestsOnItsLinksWithoutRepeatingTheWords() {
		action("vawg-2016/1", "origin { kind basis note checkedAgainst { id } evidence { quote } }")
			.matchesJsonStrictly("""
					{
					  "origin": {
					    "kind": "CONTINUES", "basis": "STATED", "note": null, "checkedAgainst": [],
					    "evidence": [{"quote": "Action 1: do it."}, {"quote": "Later."}, {"quote": "A 𝔅rave text."}]
					  }
					}""");
	}

	@Test
	void anUnknownOrImpossibleIdIsNullWithoutAnError() {
		this.graph.document("{ one: action(id: \"vawg-2013/99\") { id } two: action(id: \"'; DROP\") { id } }")
			.execute()
			.path("")
			.matchesJsonStrictly("""
					{"one": null, "two": null}""");
	}

	@Test
	void nodesAreThereInTheOrderOfTheirIdsWhateverTheirType() {
		List<String> ids = List.of("vawg-2013/1", "vawg-2013", "theme/support", "nothing", "topic/fgm",
				"instrument/old-order", "org/fmu", "document/first", "vawg-2013/section/heading", "vawg-2013/1",
				"theme/none", "");
		this.graph.document("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }")
			.variable("ids", ids)
			.execute()
			.path("nodes")
			.matchesJsonStrictly("""
					[
					  {"__typename": "Action", "id": "vawg-2013/1"}, {"__typename": "Plan", "id": "vawg-2013"},
					  {"__typename": "Theme", "id": "theme/support"}, null, {"__typename": "Topic", "id": "topic/fgm"},
					  {"__typename": "Instrument", "id": "instrument/old-order"},
					  {"__typename": "Organisation", "id": "org/fmu"},
					  {"__typename": "Document", "id": "document/first"},
					  {"__typename": "Section", "id": "vawg-2013/section/heading"},
					  {"__typename": "Action", "id": "vawg-2013/1"}, null, null
					]""");
	}

	@Test
	void anIdOfAnyLengthIsNullWithoutAnError() {
		this.graph.document("query ($id: ID!) { node(id: $id) { id } }")
			.variable("id", "a-".repeat(100_000) + "a-2013")
			.execute()
			.path("node")
			.valueIsNull();
	}

	@Test
	void aSingleNodeAnswersTheFieldsOfItsType() {
		this.graph
			.document("{ node(id: \"vawg-2013/1\") { id ... on Action { plan { id } } } none: node(id: \"x\") { id } }")
			.execute()
			.path("")
			.matchesJsonStrictly("""
					{"node": {"id": "vawg-2013/1", "plan": {"id": "vawg-2013"}}, "none": null}""");
	}

	private GraphQlTester.Path action(String id, String fields) {
		return this.graph.document("query ($id: ID!) { action(id: $id) { %s } }".formatted(fields))
			.variable("id", id)
			.execute()
			.path("action");
	}

}
