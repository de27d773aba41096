// Which words show how these actions came to be in their plans?
// Parameters: ids: of actions
// Rows: of (the action), node: a passage of its links to other plans, or of its review; of its parts' where it has none of its own
MATCH (a:Action)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)<-[parts:PART_OF*0..]-(part:Action)<-[l:LEADS_TO]-(other:Action)
  WHERE a.origin = 'CONTINUES' AND other.plan <> a.plan
  MATCH (record:Link {id: l.id})
  RETURN size(parts) > 0 AS ofPart, record
  UNION
  MATCH (a)<-[parts:PART_OF*0..]-(:Action)<-[:REVIEWS]-(record:Review {side: 'ORIGIN'})
  WHERE record.kind = a.origin
  RETURN size(parts) > 0 AS ofPart, record
}
WITH a, ofPart, collect(record) AS records
ORDER BY ofPart
WITH a, head(collect(records)) AS records
UNWIND records AS record
MATCH (record)-[e:EVIDENCED_BY]->(n:Passage)
RETURN a.id AS of, n AS node
ORDER BY of, record.id, e.position
