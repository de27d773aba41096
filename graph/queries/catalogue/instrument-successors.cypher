// What took the place of these instruments?
// Parameters: ids: of instruments
// Rows: of (the instrument), id (of the succession), earlier, later, basis, by name
MATCH (earlier:Instrument)
WHERE earlier.id IN $ids
MATCH (earlier)<-[:FROM]-(s:InstrumentSuccession)-[:TO]->(later:Instrument)
RETURN earlier.id AS of, s.id AS id, earlier, later, s.basis AS basis
ORDER BY of, toLower(later.name), id
