// How is the success of these actions or plans to be measured?
// Parameters: ids: of actions and plans
// Rows: of (the action or plan), node: a measure or an outcome, in printed order
UNWIND $ids AS id
CALL (id) {
  MATCH (:Action {id: id})<-[:MEASURES]-(n:Measure)
  RETURN n
  UNION ALL
  MATCH (:Plan {id: id})<-[:MEASURES]-(n:Measure)
  RETURN n
}
RETURN id AS of, n AS node
ORDER BY of, n.position, n.id
