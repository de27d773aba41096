// What became of these organisations?
// Parameters: ids: of organisations
// Rows: of (the organisation), earlier, later, on, kind, source, oldest first
MATCH (earlier:Organisation)
WHERE earlier.id IN $ids
MATCH (earlier)-[s:SUCCEEDED_BY]->(later:Organisation)
RETURN earlier.id AS of, earlier, later, s.on AS on, s.kind AS kind, s.source AS source
ORDER BY of, on, later.id
