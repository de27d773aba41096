// Which body took the place of which.
// Parameters: rows of successions.csv. Rows: none.
UNWIND $rows AS row
MATCH (earlier:Organisation {id: row.earlier})
MATCH (later:Organisation {id: row.later})
CREATE (earlier)-[:SUCCEEDED_BY {on: row.on, kind: row.kind, source: row.source}]->(later);
