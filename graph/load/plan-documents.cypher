// In which documents a plan is set out.
// Parameters: rows of plan-documents.csv. Rows: none.
UNWIND $rows AS row
MATCH (plan:Plan {id: row.plan})
MATCH (document:Document {id: row.document})
CREATE (plan)-[:SET_OUT_IN {position: row.position}]->(document);
