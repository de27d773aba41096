// Who is to carry these actions out, as their shown statements or these statements print it?
// Parameters: ids: of actions and statements
// Rows: of (the action or statement), printed, organisation (null where none in particular), in printed order
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {id: id})
  RETURN s
  UNION ALL
  MATCH (:Action {id: id})<-[:STATES]-(s:Statement {shown: true})
  RETURN s
}
MATCH (s)-[:HAS_LEAD]->(l:Lead)
OPTIONAL MATCH (l)-[:IS]->(organisation:Organisation)
RETURN id AS of, l.printed AS printed, organisation
ORDER BY of, l.position
