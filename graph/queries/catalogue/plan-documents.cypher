// Which documents are these plans, or what is known of them, read from?
// Parameters: ids: of plans
// Rows: of (the plan), node: a document without its text, in order
MATCH (p:Plan)
WHERE p.id IN $ids
MATCH (p)-[r:SET_OUT_IN]->(d:Document)
RETURN p.id AS of, d {.id, .title, .publisher, .publishedPrinted, .publishedFrom, .publishedTo, .publishedSource, .licence, .url, .sha256} AS node
ORDER BY of, r.position, d.id
