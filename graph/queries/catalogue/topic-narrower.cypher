// Which topics are narrower than these?
// Parameters: ids: of topics
// Rows: of (the topic), node: a narrower one, by name
MATCH (t:Topic)
WHERE t.id IN $ids
MATCH (n:Topic)-[:BROADER]->(t)
RETURN t.id AS of, n AS node
ORDER BY of, toLower(n.name), n.id
