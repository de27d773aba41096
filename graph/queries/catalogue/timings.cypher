// By when are these actions to be carried out, as their shown statements or these statements print it?
// Parameters: ids: of actions and statements
// Rows: of (the action or statement), node: a timing, the whole first, then the single dates in it in printed order
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {id: id})
  RETURN s
  UNION ALL
  MATCH (:Action {id: id})<-[:STATES]-(s:Statement {shown: true})
  RETURN s
}
MATCH (s)-[:HAS_TIMING]->(n:Timing)
RETURN id AS of, n AS node
ORDER BY of, n.position
