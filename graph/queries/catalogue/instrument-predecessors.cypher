// What did these instruments take the place of?
// Parameters: ids: of instruments
// Rows: of (the instrument), id (of the succession), earlier, later, basis, by name
MATCH (later:Instrument)
WHERE later.id IN $ids
MATCH (later)<-[:TO]-(s:InstrumentSuccession)-[:FROM]->(earlier:Instrument)
RETURN later.id AS of, s.id AS id, earlier, later, s.basis AS basis
ORDER BY of, toLower(earlier.name), id
