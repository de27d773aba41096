// Where the sources disagree or lost words.
// Parameters: rows of discrepancies.csv. Rows: none.
UNWIND $rows AS row
CREATE (:Discrepancy {id: row.id, kind: row.kind, description: row.description});
