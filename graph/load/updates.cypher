// What a source says has become of an action.
// Parameters: rows of updates.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
MATCH (document:Document {id: row.document})
CREATE (update:Update {
  id: row.id, position: row.position, status: row.status, statusPrinted: row.status_printed, by: row.by,
  atPrinted: row.at_printed, atFrom: row.at_from, atTo: row.at_to, atSource: row.at_source, text: row.text
})
CREATE (update)-[:UPDATES]->(action)
CREATE (update)-[:SAID_IN]->(document);
