// Which sections serve these themes?
// Parameters: ids: of themes
// Rows: of (the theme), node: a section, by plan and printed order
MATCH (t:Theme)
WHERE t.id IN $ids
MATCH (t)<-[:ON_THEME]-(n:Section)-[:IN_PLAN]->(p:Plan)
RETURN t.id AS of, n AS node
ORDER BY of, p.order, n.position, n.id
