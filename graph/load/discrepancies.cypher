// Where the sources disagree or lost words.
// Parameters: rows of discrepancies.csv and those that rules found, with order. Rows: none.
UNWIND $rows AS row
CREATE (:Discrepancy {id: row.id, kind: row.kind, description: row.description, found: row.found, order: row.order});
