// Which topics are broader than these?
// Parameters: ids: of topics
// Rows: of (the topic), node: the broader one
MATCH (t:Topic)
WHERE t.id IN $ids
MATCH (t)-[:BROADER]->(n:Topic)
RETURN t.id AS of, n AS node
