// How often have the commits of loads begun and ended? Odd while one is under way.
// Parameters: none. Rows: counter; none before the first load.
MATCH (revision:Revision {id: 'revision'})
RETURN revision.counter AS counter
