// Which themes do these sections serve?
// Parameters: ids: of sections
// Rows: of (the section), node: a theme, in the order of themes
MATCH (s:Section)
WHERE s.id IN $ids
MATCH (s)-[:ON_THEME]->(n:Theme)
RETURN s.id AS of, n AS node
ORDER BY of, n.position, n.id
