// Which documents bear these ids?
// Parameters: ids
// Rows: of (the id), node: all of it but the text
MATCH (d:Document)
WHERE d.id IN $ids
RETURN d.id AS of, d {.id, .title, .publisher, .publishedPrinted, .publishedFrom, .publishedTo, .publishedSource, .licence, .url, .sha256} AS node
