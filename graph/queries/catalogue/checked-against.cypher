// Which plans did a reader look through for where these actions came from or what became of them?
// Parameters: ids: of actions; side: ORIGIN or FATE
// Rows: of (the action), node: a plan, in the order of the review, or of its parts' where it has none of its own
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (a)<-[parts:PART_OF*0..]-(:Action)<-[:REVIEWS]-(r:Review {side: $side})
WHERE r.kind = CASE $side WHEN 'ORIGIN' THEN a.origin ELSE a.fate END
WITH a, size(parts) > 0 AS ofPart, collect(r) AS reviews
ORDER BY ofPart
WITH a, head(collect(reviews)) AS reviews
UNWIND reviews AS r
MATCH (r)-[c:CHECKED_AGAINST]->(n:Plan)
WITH a, n, min(c.position) AS position
RETURN a.id AS of, n AS node
ORDER BY of, position, n.order
