// Says which package the graph holds.
// Parameters: dataset, the properties that README.md lists. Rows: none.
MATCH (d:Dataset {id: 'dataset'})
SET d = $dataset, d.id = 'dataset', d.loadedAt = datetime();
