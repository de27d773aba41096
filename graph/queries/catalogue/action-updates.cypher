// What do sources say has become of these actions?
// Parameters: ids: of actions
// Rows: of (the action), node: an update, document: the id of the one that says it, oldest first
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (a)<-[:UPDATES]-(n:Update)-[:SAID_IN]->(d:Document)
RETURN a.id AS of, n AS node, d.id AS document
ORDER BY of, n.position, n.id
