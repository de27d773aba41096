// What was found by those who looked for an action's predecessors or successors.
// Parameters: rows of reviews.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
CREATE (review:Review {id: row.id, side: row.side, kind: row.kind, basis: row.basis, note: row.note})
CREATE (review)-[:REVIEWS]->(action);
