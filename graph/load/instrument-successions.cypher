// Which instrument took the place of which: a node that passages prove, and a shortcut.
// Parameters: rows of instrument-successions.csv. Rows: none.
UNWIND $rows AS row
MATCH (earlier:Instrument {id: row.earlier})
MATCH (later:Instrument {id: row.later})
CREATE (succession:InstrumentSuccession {id: row.id, basis: row.basis})
CREATE (succession)-[:FROM]->(earlier)
CREATE (succession)-[:TO]->(later)
CREATE (earlier)-[:SUCCEEDED_BY]->(later);
