package org.throughline.catalogue;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@CatalogueTest
class CatalogueTests {

	@Autowired
	private GraphQlTester graph;

	@Test
	void theDatasetSaysWhichReleaseIsLoaded() {
		answer("{ dataset { release checksum loadedAt planCount actionCount linkCount licences } }", """
				{"dataset": {
				  "release": "1.2.0", "checksum": "abc", "loadedAt": "2026-11-21T12:00:00.000Z", "planCount": 5,
				  "actionCount": 37, "linkCount": 2, "licences": ["CC-BY-4.0", "OGL-UK-3.0"]
				}}""");
	}

	@Test
	void plansAreInOrderOfPublicationAlsoThoseNotHeld() {
		answer("{ plans { id holding } }", """
				{"plans": [
				  {"id": "vawg-2010", "holding": "NOT_HELD"}, {"id": "vawg-2013", "holding": "FULL"},
				  {"id": "vawg-2016", "holding": "FULL"}, {"id": "empty-2019", "holding": "NOT_HELD"},
				  {"id": "many-2020", "holding": "FULL"}
				]}""");
	}

	@Test
	void aPlanSaysWhatItIsAndWhatItHolds() {
		answer("""
				{ plan(id: "vawg-2013") {
				  id title shortTitle series generation publisher { id } published { printed from to source }
				  sections { id title plan { id } parent { id } themes { id } }
				  documents { id } measures { text passage { quote } }
				  actions(first: 2) { edges { node { id } } }
				} }""",
				"""
						{"plan": {
						  "id": "vawg-2013", "title": "Plan vawg-2013", "shortTitle": "vawg-2013", "series": "vawg",
						  "generation": 2, "publisher": {"id": "org/home-office"},
						  "published": {"printed": "2013-03-08", "from": "2013-03-08", "to": "2013-03-08", "source": null},
						  "sections": [
						    {
						      "id": "vawg-2013/section/chapter", "title": "Chapter", "plan": {"id": "vawg-2013"}, "parent": null,
						      "themes": [{"id": "theme/prevention"}]
						    },
						    {
						      "id": "vawg-2013/section/heading", "title": "Heading", "plan": {"id": "vawg-2013"},
						      "parent": {"id": "vawg-2013/section/chapter"}, "themes": [{"id": "theme/support"}]
						    }
						  ],
						  "documents": [{"id": "document/first"}],
						  "measures": [{"text": "Fewer victims", "passage": {"quote": "Action 2."}}],
						  "actions": {"edges": [{"node": {"id": "vawg-2013/1"}}, {"node": {"id": "vawg-2013/2"}}]}
						}}""");
	}

	@Test
	void aPlanOfWhichNothingIsHeldIsEmptyAndNoError() {
		answer("""
				{ plan(id: "empty-2019") {
				  sections { id } documents { id } measures { text } progress { count }
				  actions { totalCount edges { cursor } pageInfo { startCursor endCursor hasNextPage } }
				} }""", """
				{"plan": {
				  "sections": [], "documents": [], "measures": [], "progress": [],
				  "actions": {
				    "totalCount": 0, "edges": [],
				    "pageInfo": {"startCursor": null, "endCursor": null, "hasNextPage": false}
				  }
				}}""");
	}

	@Test
	void progressCountsPrintedNumbersByStatusAndThoseWithoutOneLast() {
		answer("{ plan(id: \"vawg-2013\") { progress { status count } } }", """
				{"plan": {"progress": [
				  {"status": "COMPLETED", "count": 2}, {"status": "CLOSED", "count": 1}, {"status": null, "count": 3}
				]}}""");
	}

	@Test
	void progressAsOfADayIsWhatWasPublishedByThen() {
		answer("""
				{ plan(id: "vawg-2013") {
				  unpublished: progress(asOf: "2013-03-07") { status count }
				  published: progress(asOf: "2013-03-08") { status count }
				  begun: progress(asOf: "2013-04-01") { status count }
				} }""", """
				{"plan": {
				  "unpublished": [], "published": [{"status": null, "count": 6}],
				  "begun": [{"status": "ON_TRACK", "count": 2}, {"status": null, "count": 4}]
				}}""");
	}

	@Test
	void themesAreInTheirOwnOrder() {
		answer("{ themes { id name description sections { id } actions(first: 1) { totalCount } } }", """
				{"themes": [
				  {
				    "id": "theme/prevention", "name": "Prevention", "description": "Prevention, in a sentence.",
				    "sections": [{"id": "vawg-2013/section/chapter"}], "actions": {"totalCount": 1}
				  },
				  {
				    "id": "theme/support", "name": "Support", "description": "Support, in a sentence.",
				    "sections": [{"id": "vawg-2013/section/heading"}], "actions": {"totalCount": 31}
				  }
				]}""");
	}

	@Test
	void topicsAreByNameAndABroaderOneHasTheActionsOfItsNarrowerOnes() {
		answer("{ topics { name altNames broader { id } narrower { name } actions { totalCount } } }", """
				{"topics": [
				  {
				    "name": "FGM", "altNames": [], "broader": {"id": "topic/harmful-practices"}, "narrower": [],
				    "actions": {"totalCount": 0}
				  },
				  {
				    "name": "Forced marriage", "altNames": ["FM"], "broader": {"id": "topic/harmful-practices"},
				    "narrower": [], "actions": {"totalCount": 1}
				  },
				  {
				    "name": "harmful practices", "altNames": [], "broader": null,
				    "narrower": [{"name": "FGM"}, {"name": "Forced marriage"}], "actions": {"totalCount": 1}
				  },
				  {
				    "name": "Stalking", "altNames": [], "broader": null, "narrower": [], "actions": {"totalCount": 31}
				  }
				]}""");
	}

	@Test
	void instrumentsSayWhatTookTheirPlaceAndOnWhichWords() {
		answer("""
				{ instruments {
				  id kind altNames predecessors { from { id } } actions { totalCount }
				  successors { from { id } to { id } basis passages { quote } }
				} }""", """
				{"instruments": [
				  {
				    "id": "instrument/new-order", "kind": "ORDER", "altNames": ["O"],
				    "predecessors": [{"from": {"id": "instrument/old-order"}}], "actions": {"totalCount": 30},
				    "successors": []
				  },
				  {
				    "id": "instrument/old-order", "kind": "ORDER", "altNames": ["O"], "predecessors": [],
				    "actions": {"totalCount": 1},
				    "successors": [{
				      "from": {"id": "instrument/old-order"}, "to": {"id": "instrument/new-order"}, "basis": "STATED",
				      "passages": [{"quote": "Later."}]
				    }]
				  }
				]}""");
	}

	@Test
	void organisationsAreByNameWithWhatTheyCameFromAndBecame() {
		answer("""
				{ organisations {
				  id abbreviations from to parents { id } predecessors { from { id } to { id } }
				  successors { to { id } on kind source }
				} }""",
				"""
						{"organisations": [
						  {
						    "id": "org/dfid", "abbreviations": ["DFID"], "from": null, "to": null, "parents": [], "predecessors": [],
						    "successors": [{"to": {"id": "org/fcdo"}, "on": "2020-09-02", "kind": "MERGED", "source": "gov.uk"}]
						  },
						  {
						    "id": "org/fmu", "abbreviations": [], "from": null, "to": null,
						    "parents": [{"id": "org/fco"}, {"id": "org/home-office"}], "predecessors": [], "successors": []
						  },
						  {
						    "id": "org/fco", "abbreviations": ["FCO"], "from": null, "to": "2020-09-01", "parents": [],
						    "predecessors": [],
						    "successors": [{"to": {"id": "org/fcdo"}, "on": "2020-09-02", "kind": "MERGED", "source": "gov.uk"}]
						  },
						  {
						    "id": "org/fcdo", "abbreviations": [], "from": "2020-09-02", "to": null, "parents": [],
						    "predecessors": [
						      {"from": {"id": "org/dfid"}, "to": {"id": "org/fcdo"}},
						      {"from": {"id": "org/fco"}, "to": {"id": "org/fcdo"}}
						    ],
						    "successors": []
						  },
						  {
						    "id": "org/home-office", "abbreviations": ["HO"], "from": null, "to": null, "parents": [],
						    "predecessors": [], "successors": []
						  }
						]}""");
	}

	@Test
	void theWholeLineOfAnOrganisationGoesBackAndForthButNotToItsSiblings() {
		answer("""
				{
				  dfid: organisation(id: "org/dfid") { ...counts }
				  fco: organisation(id: "org/fco") { ...counts }
				  fcdo: organisation(id: "org/fcdo") { ...counts }
				}
				fragment counts on Organisation {
				  own: actions { totalCount } line: actions(wholeLine: true) { totalCount }
				}""", """
				{
				  "dfid": {"own": {"totalCount": 0}, "line": {"totalCount": 30}},
				  "fco": {"own": {"totalCount": 1}, "line": {"totalCount": 31}},
				  "fcdo": {"own": {"totalCount": 30}, "line": {"totalCount": 31}}
				}""");
	}

	@Test
	void aDocumentHasItsTextInPartsByCodePoints() {
		answer("""
				{ node(id: "document/first") { ... on Document {
				  title publisher published { printed } licence url sha256
				  all: text rave: text(start: 2, end: 6) rest: text(start: 31) none: text(start: 40, end: 40)
				} } }""", """
				{"node": {
				  "title": "Title of document/first", "publisher": "HM Government",
				  "published": {"printed": "2013-03-08"}, "licence": "OGL", "url": "https://example.org/document/first",
				  "sha256": "f00", "all": "A 𝔅rave text. Action 1: do it. Action 2.", "rave": "𝔅rav",
				  "rest": "Action 2.", "none": ""
				}}""");
	}

	@Test
	void aPartThatTheDocumentDoesNotHaveIsRefusedWithItsLength() {
		for (String part : new String[] { "start: -1", "end: 41", "start: 41", "start: 3, end: 2" }) {
			this.graph.document("{ node(id: \"document/first\") { ... on Document { text(%s) } } }".formatted(part))
				.execute()
				.errors()
				.satisfy((errors) -> assertThat(errors).singleElement()
					.satisfies(
							(error) -> assertThat(error.getMessage()).contains("document/first has 40 code points")));
		}
	}

	@Test
	void moreNodesThanOneRequestMayAskForAreRefused() {
		this.graph.document("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }")
			.variable("ids", Collections.nCopies(101, "vawg-2013/1"))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("at most 100 ids, not 101")));
	}

	private void answer(String question, String expected) {
		this.graph.document(question).execute().path("").matchesJsonStrictly(expected);
	}

}
