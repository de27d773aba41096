// Holds every other load back until this transaction ends.
// Parameters: none. Rows: none.
MERGE (d:Dataset {id: 'dataset'})
SET d.locked = true
REMOVE d.locked;
