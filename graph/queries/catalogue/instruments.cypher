// Which instruments are there?
// Parameters: none
// Rows: node, by name
MATCH (n:Instrument)
WHERE n.id > ''
RETURN n AS node
ORDER BY toLower(n.name), n.id
