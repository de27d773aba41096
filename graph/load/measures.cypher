// Success measures of actions, then outcomes of whole plans.
// Parameters: rows of measures.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
CREATE (measure:Measure {id: row.id, position: row.position, text: row.text})
CREATE (measure)-[:MEASURES]->(action);

UNWIND $rows AS row
WITH row WHERE row.action IS NULL
MATCH (plan:Plan {id: row.plan})
CREATE (measure:Measure {id: row.id, position: row.position, text: row.text})
CREATE (measure)-[:MEASURES]->(plan);
