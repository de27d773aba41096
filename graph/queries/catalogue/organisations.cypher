// Which organisations are there?
// Parameters: none
// Rows: node, by name
MATCH (n:Organisation)
WHERE n.id > ''
RETURN n AS node
ORDER BY toLower(n.name), n.id
