// Which actions do these discrepancies touch?
// Parameters: ids
// Rows: of (the discrepancy), node: an action, in plan order
MATCH (d:Discrepancy)
WHERE d.id IN $ids
MATCH (d)-[:TOUCHES]->(a:Action)
RETURN d.id AS of, a AS node
ORDER BY of, a.order
