// Which sections bear these ids?
// Parameters: ids
// Rows: of (the id), node
MATCH (n:Section)
WHERE n.id IN $ids
RETURN n.id AS of, n AS node
