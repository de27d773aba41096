// When a statement is to be carried out.
// Parameters: rows of timings.csv, with id. Rows: none.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
CREATE (timing:Timing {
  id: row.id, position: row.position, role: row.role, printed: row.printed,
  from: row.from, to: row.to, ongoing: row.ongoing, recurring: row.recurring
})
CREATE (statement)-[:HAS_TIMING]->(timing);
