// Every wording of an action that a source prints.
// Parameters: rows of statements.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
CREATE (statement:Statement {
  id: row.id, action: row.action, position: row.position, title: row.title, text: row.text, status: row.status,
  atPrinted: row.at_printed, atFrom: row.at_from, atTo: row.at_to, atSource: row.at_source,
  part: row.part, shown: row.shown
})
CREATE (statement)-[:STATES]->(action);
