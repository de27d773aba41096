// Which parts do these actions have?
// Parameters: ids: of actions
// Rows: of (the action), node: a part, in printed order
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (n:Action)-[:PART_OF]->(a)
RETURN a.id AS of, n AS node
ORDER BY of, n.order
