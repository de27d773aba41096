// The sums of money that an action names.
// Parameters: rows of funding.csv. Rows: none.
UNWIND $rows AS row
MATCH (action:Action {id: row.action})
CREATE (funding:Funding {
  id: row.id, position: row.position, printed: row.printed, amount: row.amount, from: row.from, to: row.to
})
CREATE (funding)-[:FUNDS]->(action);
