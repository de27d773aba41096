// Which bodies do these organisations belong to?
// Parameters: ids: of organisations
// Rows: of (the organisation), node: a body, by name
MATCH (o:Organisation)
WHERE o.id IN $ids
MATCH (o)-[:PART_OF]->(n:Organisation)
RETURN o.id AS of, n AS node
ORDER BY of, toLower(n.name), n.id
