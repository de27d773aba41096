// Named things that promises are about.
// Parameters: rows of instruments.csv. Rows: none.
UNWIND $rows AS row
CREATE (:Instrument {id: row.id, name: row.name, altNames: row.alt_names, kind: row.kind});
