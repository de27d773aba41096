// Links: a node each, then, where not withdrawn, what traversals walk and what people read.
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
CREATE (link)-[:LATER]->(later);

UNWIND $rows AS row
WITH row WHERE row.withdrawn_on IS NULL
MATCH (earlier:Action {id: row.earlier})
MATCH (later:Action {id: row.later})
CREATE (earlier)-[:LEADS_TO {
  id: row.id, type: row.type, basis: row.basis, confidence: row.rank, knownFrom: row.knownFrom
}]->(later);

UNWIND $rows AS row
WITH row WHERE row.withdrawn_on IS NULL AND row.type = 'REPLACED_BY'
MATCH (earlier:Action {id: row.earlier})
MATCH (later:Action {id: row.later})
CREATE (earlier)-[:REPLACED_BY {id: row.id, basis: row.basis, confidence: row.confidence}]->(later);

UNWIND $rows AS row
WITH row WHERE row.withdrawn_on IS NULL AND row.type = 'BUILDS_ON'
MATCH (earlier:Action {id: row.earlier})
MATCH (later:Action {id: row.later})
CREATE (later)-[:BUILDS_ON {id: row.id, basis: row.basis, confidence: row.confidence}]->(earlier);

UNWIND $rows AS row
WITH row WHERE row.withdrawn_on IS NULL AND row.type = 'RESPONDS_TO'
MATCH (earlier:Action {id: row.earlier})
MATCH (later:Action {id: row.later})
CREATE (later)-[:RESPONDS_TO {id: row.id, basis: row.basis, confidence: row.confidence}]->(earlier);

UNWIND $rows AS row
WITH row WHERE row.withdrawn_on IS NULL AND row.type = 'DELIVERED_THROUGH'
MATCH (earlier:Action {id: row.earlier})
MATCH (later:Action {id: row.later})
CREATE (earlier)-[:DELIVERED_THROUGH {id: row.id, basis: row.basis, confidence: row.confidence}]->(later);
