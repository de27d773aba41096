// Which organisations bear these ids?
// Parameters: ids
// Rows: of (the id), node
MATCH (n:Organisation)
WHERE n.id IN $ids
RETURN n.id AS of, n AS node
