// Which plans are there?
// Parameters: none
// Rows: node, in order of publication
MATCH (n:Plan)
WHERE n.order > ''
RETURN n AS node
ORDER BY n.order
