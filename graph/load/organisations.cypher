// Bodies under the names they bore.
// Parameters: rows of organisations.csv. Rows: none.
UNWIND $rows AS row
CREATE (:Organisation {
  id: row.id, name: row.name, abbreviations: row.abbreviations, from: row.from, to: row.to, source: row.source
});
