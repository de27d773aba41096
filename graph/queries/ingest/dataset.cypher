// Which package does the graph hold?
// Parameters: none. Rows: name, version, checksum, projection; none where it holds none.
MATCH (d:Dataset {id: 'dataset'})
WHERE d.name IS NOT NULL
RETURN d.name AS name, d.version AS version, d.checksum AS checksum, d.projection AS projection
