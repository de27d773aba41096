// Which themes do these actions serve?
// Parameters: ids: of actions
// Rows: of (the action), node: a theme, in the order of themes
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (a)-[:ON_THEME]->(n:Theme)
RETURN a.id AS of, n AS node
ORDER BY of, n.position, n.id
