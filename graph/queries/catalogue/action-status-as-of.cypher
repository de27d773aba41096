// Which status did these actions have on a day?
// Parameters: ids: of actions; asOf: the day
// Rows: of (the action), status: of its newest update by then that has one
MATCH (a:Action)
WHERE a.id IN $ids
MATCH (u:Update)-[:UPDATES]->(a)
WHERE u.status IS NOT NULL AND u.atTo <= $asOf
WITH a, u
ORDER BY u.atTo DESC, u.position DESC
RETURN a.id AS of, head(collect(u.status)) AS status
