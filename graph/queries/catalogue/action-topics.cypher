// What are these actions about?
// Parameters: ids: of actions
// Rows: of (the action), node: a topic, the main one first
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (a)-[r:ABOUT]->(n:Topic)
RETURN a.id AS of, n AS node
ORDER BY of, r.position, n.id
