// What do these documents say?
// Parameters: ids: of documents
// Rows: of (the document), text: the whole of it
MATCH (d:Document)
WHERE d.id IN $ids
RETURN d.id AS of, d.text AS text
