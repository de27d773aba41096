// Which links bear these ids, withdrawn ones too?
// Parameters: ids.
// Rows: link (properties, with the ids of its ends).
MATCH (link:Link)
WHERE link.id IN $ids
MATCH (link)-[:EARLIER]->(earlier:Action)
MATCH (link)-[:LATER]->(later:Action)
RETURN link {.*, earlier: earlier.id, later: later.id} AS link
