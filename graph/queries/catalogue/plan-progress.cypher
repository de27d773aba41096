// How many numbered actions of these plans have which status?
// Parameters: ids: of plans; asOf: only what was known on this day, or null
// Rows: of (the plan), status (null where none is stated), count (in printed numbers, above 0)
MATCH (p:Plan)
WHERE p.id IN $ids
MATCH (a:Action)-[:IN_PLAN]->(p)
WHERE $asOf IS NULL OR a.knownFrom <= $asOf
CALL (a) {
  OPTIONAL MATCH (u:Update)-[:UPDATES]->(a)
  WHERE u.status IS NOT NULL AND u.atTo <= $asOf
  WITH u
  ORDER BY u.atTo DESC, u.position DESC
  LIMIT 1
  RETURN u.status AS statusThen
}
WITH p, CASE WHEN $asOf IS NULL THEN a.status ELSE statusThen END AS status, sum(a.numbers) AS count
WHERE count > 0
RETURN p.id AS of, status, count
