// Where do the sources print these actions?
// Parameters: ids: of actions
// Rows: of (the action), node: a passage of its shown statement, or, where its words are not known, of its number, in reading order
MATCH (a:Action)
WHERE a.id IN $ids
OPTIONAL MATCH (a)<-[:STATES]-(s:Statement {shown: true})
WITH a, coalesce(s, a) AS printed
MATCH (printed)-[e:EVIDENCED_BY]->(n:Passage)
RETURN a.id AS of, n AS node
ORDER BY of, e.position
