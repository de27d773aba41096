// Which discrepancies bear these ids?
// Parameters: ids
// Rows: node
MATCH (d:Discrepancy)
WHERE d.id IN $ids
RETURN d AS node
