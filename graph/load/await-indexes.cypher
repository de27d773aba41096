// Waits until the indexes of schema.cypher can be used.
// Parameters: none. Rows: none.
CALL db.awaitIndexes(300);
