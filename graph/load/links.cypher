// Links: a node each and, where not withdrawn, what traversals walk and what people read.
// Parameters: rows of links.csv, with rank and knownFrom. Rows: none.
UNWIND $rows AS row
MATCH (earlier:Action {id: row.earlier})
MATCH (later:Action {id: row.later})
CREATE (link:Link {
  id: row.id, type: row.type, basis: row.basis, confidence: row.confidence, change: row.change,
  earlierScope: row.earlier_scope, laterScope: row.later_scope, rationale: row.rationale, doubt: row.doubt,
  withdrawnOn: row.withdrawn_on, withdrawnRelease: row.withdrawn_release, withdrawnReason: row.withdrawn_reason,
  knownFrom: row.knownFrom
})
CREATE (link)-[:EARLIER]->(earlier)
CREATE (link)-[:LATER]->(later)
WITH row, earlier, later, CASE WHEN row.withdrawn_on IS NULL THEN row.type END AS type
FOREACH (standing IN CASE WHEN type IS NULL THEN [] ELSE [row] END |
  CREATE (earlier)-[:LEADS_TO {
    id: row.id, type: row.type, basis: row.basis, confidence: row.rank, knownFrom: row.knownFrom
  }]->(later))
FOREACH (replacing IN CASE type WHEN 'REPLACED_BY' THEN [row] ELSE [] END |
  CREATE (earlier)-[:REPLACED_BY {id: row.id, basis: row.basis, confidence: row.confidence}]->(later))
FOREACH (building IN CASE type WHEN 'BUILDS_ON' THEN [row] ELSE [] END |
  CREATE (later)-[:BUILDS_ON {id: row.id, basis: row.basis, confidence: row.confidence}]->(earlier))
FOREACH (responding IN CASE type WHEN 'RESPONDS_TO' THEN [row] ELSE [] END |
  CREATE (later)-[:RESPONDS_TO {id: row.id, basis: row.basis, confidence: row.confidence}]->(earlier))
FOREACH (delivered IN CASE type WHEN 'DELIVERED_THROUGH' THEN [row] ELSE [] END |
  CREATE (earlier)-[:DELIVERED_THROUGH {id: row.id, basis: row.basis, confidence: row.confidence}]->(later));
