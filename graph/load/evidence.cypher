// What each passage proves.
// Parameters: rows with record, passage (ids) and position. Rows: none.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
CALL (row) {
  MATCH (record:Statement {id: row.record}) RETURN record
  UNION ALL MATCH (record:Update {id: row.record}) RETURN record
  UNION ALL MATCH (record:Action {id: row.record}) RETURN record
  UNION ALL MATCH (record:Link {id: row.record}) RETURN record
  UNION ALL MATCH (record:Section {id: row.record}) RETURN record
  UNION ALL MATCH (record:Naming {id: row.record}) RETURN record
  UNION ALL MATCH (record:Review {id: row.record}) RETURN record
  UNION ALL MATCH (record:Funding {id: row.record}) RETURN record
  UNION ALL MATCH (record:Measure {id: row.record}) RETURN record
  UNION ALL MATCH (record:Discrepancy {id: row.record}) RETURN record
  UNION ALL MATCH (record:Instrument {id: row.record}) RETURN record
  UNION ALL MATCH (record:InstrumentSuccession {id: row.record}) RETURN record
  UNION ALL MATCH (record:Organisation {id: row.record}) RETURN record
  UNION ALL MATCH (record:Plan {id: row.record}) RETURN record
  UNION ALL MATCH (record:Topic {id: row.record}) RETURN record
  UNION ALL MATCH (record:Theme {id: row.record}) RETURN record
  UNION ALL MATCH (record:Document {id: row.record}) RETURN record
}
CREATE (record)-[:EVIDENCED_BY {position: row.position}]->(passage);
