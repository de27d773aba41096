// Plans, those not held included.
// Parameters: rows of plans.csv, with order. Rows: none.
UNWIND $rows AS row
MATCH (publisher:Organisation {id: row.publisher})
CREATE (plan:Plan {
  id: row.id, title: row.title, shortTitle: row.short_title, series: row.series, generation: row.generation,
  publishedPrinted: row.published_printed, publishedFrom: row.published_from, publishedTo: row.published_to,
  publishedSource: row.published_source,
  holding: row.holding, source: row.source, order: row.order
})
CREATE (plan)-[:PUBLISHED_BY]->(publisher);
