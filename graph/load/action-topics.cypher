// What an action is about.
// Parameters: rows of action-topics.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
MATCH (topic:Topic {id: row.topic})
CREATE (action)-[:ABOUT {position: row.position}]->(topic);
