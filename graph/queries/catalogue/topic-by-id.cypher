// Which topics bear these ids?
// Parameters: ids
// Rows: of (the id), node
MATCH (n:Topic)
WHERE n.id IN $ids
RETURN n.id AS of, n AS node
