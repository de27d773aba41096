// Which instruments an action names: a node that passages prove, and a shortcut.
// Parameters: rows of action-instruments.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
MATCH (instrument:Instrument {id: row.instrument})
CREATE (naming:Naming {id: row.id})
CREATE (naming)-[:BY]->(action)
CREATE (naming)-[:OF]->(instrument)
CREATE (action)-[:NAMES]->(instrument);
