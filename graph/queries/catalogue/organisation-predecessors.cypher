// What did these organisations come from?
// Parameters: ids: of organisations
// Rows: of (the organisation), earlier, later, on, kind, source, oldest first
MATCH (later:Organisation)
WHERE later.id IN $ids
MATCH (earlier:Organisation)-[s:SUCCEEDED_BY]->(later)
RETURN later.id AS of, earlier, later, s.on AS on, s.kind AS kind, s.source AS source
ORDER BY of, on, earlier.id
