// Which sections do these plans have?
// Parameters: ids: of plans
// Rows: of (the plan), node: a section, in printed order
MATCH (p:Plan)
WHERE p.id IN $ids
MATCH (n:Section)-[:IN_PLAN]->(p)
RETURN p.id AS of, n AS node
ORDER BY of, n.position, n.id
