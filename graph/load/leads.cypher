// Who is to carry a statement out; a shortcut from the action whose shown statement it is.
// Parameters: rows of leads.csv, with id. Rows: none.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
OPTIONAL MATCH (organisation:Organisation {id: row.organisation})
CREATE (lead:Lead {id: row.id, position: row.position, printed: row.printed})
CREATE (statement)-[:HAS_LEAD]->(lead)
FOREACH (known IN CASE WHEN organisation IS NULL THEN [] ELSE [organisation] END | CREATE (lead)-[:IS]->(known));

UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})-[:STATES]->(action:Action)
WHERE statement.shown
MATCH (organisation:Organisation {id: row.organisation})
// an action may name a body twice
MERGE (action)-[:LED_BY]->(organisation);
