// Which sections do these stand in?
// Parameters: ids: of sections
// Rows: of (the section), node: the one around it
MATCH (s:Section)
WHERE s.id IN $ids
MATCH (s)-[:WITHIN]->(n:Section)
RETURN s.id AS of, n AS node
