// Actions, then where they stand and what they are part of.
// Parameters: rows of actions.csv, with the properties that follow from other tables. Rows: none.
UNWIND $rows AS row
MATCH (plan:Plan {id: row.plan})
OPTIONAL MATCH (section:Section {id: row.section})
CREATE (action:Action {
  id: row.id, plan: row.plan, position: row.position, ref: row.ref, refGiven: row.ref_given, numbers: row.numbers,
  kind: row.kind, undertakings: row.undertakings, parent: row.parent, section: row.section,
  title: row.title, text: row.text, displayTitle: row.displayTitle, words: row.words,
  knownFrom: row.knownFrom, order: row.order, dueOrder: row.dueOrder,
  linkCount: row.linkCount, linkOrder: row.linkOrder, status: row.status,
  origin: row.origin, originBasis: row.originBasis, originNote: row.originNote,
  fate: row.fate, fateBasis: row.fateBasis, fateNote: row.fateNote
})
CREATE (action)-[:IN_PLAN]->(plan)
FOREACH (known IN CASE WHEN section IS NULL THEN [] ELSE [section] END | CREATE (action)-[:IN_SECTION]->(known));

UNWIND $rows AS row
MATCH (action:Action {id: row.id})
MATCH (parent:Action {id: row.parent})
CREATE (action)-[:PART_OF]->(parent);
