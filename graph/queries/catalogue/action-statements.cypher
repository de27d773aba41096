// In which words do sources print these actions?
// Parameters: ids: of actions
// Rows: of (the action), node: a statement, oldest first
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (n:Statement)-[:STATES]->(a)
RETURN a.id AS of, n AS node
ORDER BY of, n.position, n.id
