// Places in documents, each once, whatever it proves.
// Parameters: rows with id, document, start, end, quote, heading, before, after. Rows: none.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (passage:Passage {
  id: row.id, document: row.document, start: row.start, end: row.end, quote: row.quote, heading: row.heading,
  before: row.before, after: row.after
})
CREATE (passage)-[:IN]->(document);
