// Which sums of money do these actions name?
// Parameters: ids: of actions
// Rows: of (the action), node: a sum, in printed order
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (n:Funding)-[:FUNDS]->(a)
RETURN a.id AS of, n AS node
ORDER BY of, n.position, n.id
