// Which words show what these records say?
// Parameters: ids: of actions, statements, sums, measures, updates, links, reviews, namings, successions of instruments and discrepancies
// Rows: of (the record), node: a passage, in reading order
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Action {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Statement {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Funding {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Measure {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Update {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Link {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Review {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Naming {id: id})
  RETURN r
  UNION ALL
  MATCH (r:InstrumentSuccession {id: id})
  RETURN r
  UNION ALL
  MATCH (r:Discrepancy {id: id})
  RETURN r
}
MATCH (r)-[e:EVIDENCED_BY]->(n:Passage)
RETURN id AS of, n AS node
ORDER BY of, e.position
