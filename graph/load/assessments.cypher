// Who read a link and what they found.
// Parameters: rows of assessments.csv, with id. Rows: none.
UNWIND $rows AS row
MATCH (link:Link {id: row.link})
CREATE (assessment:Assessment {
  id: row.id, position: row.position, reader: row.reader, method: row.method,
  on: row.on, decision: row.decision, confidence: row.confidence
})
CREATE (assessment)-[:ASSESSES]->(link);
