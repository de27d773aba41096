// Which themes are there?
// Parameters: none
// Rows: node, in their own order
MATCH (n:Theme)
WHERE n.id > ''
RETURN n AS node
ORDER BY n.position, n.id
