// What is loaded?
// Parameters: none
// Rows: node; no row while the graph is empty
MATCH (n:Dataset {id: 'dataset'})
RETURN n AS node
