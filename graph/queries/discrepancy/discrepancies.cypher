// Which discrepancies pass the filter, in their order?
// Parameters: after (key), last (key, included), limit; kind and plan (an id), each null where it restricts nothing
// Rows: node
MATCH (d:Discrepancy)
WHERE
  d.order > $after AND d.order <= $last
  AND ($kind IS NULL OR d.kind = $kind)
  AND (
    $plan IS NULL
    OR EXISTS { (d)-[:TOUCHES]->(:Action {plan: $plan}) }
    OR NOT EXISTS { (d)-[:TOUCHES]->(:Action) }
      AND EXISTS { (d)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(:Document)<-[:SET_OUT_IN]-(:Plan {id: $plan}) }
  )
RETURN d AS node
ORDER BY d.order
LIMIT $limit
