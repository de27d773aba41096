// The actions that a discrepancy touches.
// Parameters: rows of discrepancy-actions.csv and those of what rules found. Rows: none.
UNWIND $rows AS row
MATCH (discrepancy:Discrepancy {id: row.discrepancy})
MATCH (action:Action {id: row.action})
CREATE (discrepancy)-[:TOUCHES]->(action);
