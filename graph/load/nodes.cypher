// Nodes of every kind. The label is data, so that one plan serves them all: see docs/adr/0004-a-load-plans-two-statements.md.
// Parameters: rows with label and properties, among them id. Rows: none.
UNWIND $rows AS row
CREATE (record:Record:$(row.label))
SET record = row.properties;
