// Who published these plans?
// Parameters: ids: of plans
// Rows: of (the plan), node: an organisation
MATCH (p:Plan)
WHERE p.id IN $ids
MATCH (p)-[:PUBLISHED_BY]->(n:Organisation)
RETURN p.id AS of, n AS node
