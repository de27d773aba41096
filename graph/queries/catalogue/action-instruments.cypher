// Which instruments do these actions name?
// Parameters: ids: of actions
// Rows: of (the action), node: an instrument, by name
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (a)-[:NAMES]->(n:Instrument)
RETURN a.id AS of, n AS node
ORDER BY of, toLower(n.name), n.id
