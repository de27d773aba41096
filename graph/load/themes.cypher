// The few broad purposes.
// Parameters: rows of themes.csv. Rows: none.
UNWIND $rows AS row
CREATE (:Theme {id: row.id, name: row.name, description: row.description, position: row.position});
