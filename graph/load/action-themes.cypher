// The theme of an action.
// Parameters: rows of action-themes.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
MATCH (theme:Theme {id: row.theme})
CREATE (action)-[:ON_THEME]->(theme);
