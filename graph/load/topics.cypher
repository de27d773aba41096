// Subjects, then which is broader than which.
// Parameters: rows of topics.csv. Rows: none.
UNWIND $rows AS row
CREATE (:Topic {id: row.id, name: row.name, altNames: row.alt_names, description: row.description});

UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
MATCH (broader:Topic {id: row.broader})
CREATE (topic)-[:BROADER]->(broader);
