// Which words show whether later plans take these actions up?
// Parameters: ids: of actions
// Rows: of (the action), node: a passage of its links to other plans, or of its review; of its parts' where it has none of its own
MATCH (a:Action)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)<-[parts:PART_OF*0..]-(part:Action)-[l:LEADS_TO]->(other:Action)
  WHERE a.fate = 'CARRIED_FORWARD' AND other.plan <> a.plan
  MATCH (record:Link {id: l.id})
  RETURN size(parts) > 0 AS ofPart, record
  UNION
  MATCH (a)<-[parts:PART_OF*0..]-(:Action)<-[:REVIEWS]-(record:Review {side: 'FATE'})
  WHERE record.kind = a.fate
  RETURN size(parts) > 0 AS ofPart, record
}
WITH a, ofPart, collect(record) AS records
ORDER BY ofPart
WITH a, head(collect(records)) AS records
UNWIND records AS record
MATCH (record)-[e:EVIDENCED_BY]->(n:Passage)
RETURN a.id AS of, n AS node
ORDER BY of, record.id, e.position
