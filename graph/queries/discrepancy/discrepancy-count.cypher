// How many discrepancies pass the filter?
// Parameters: kind and plan (an id), each null where it restricts nothing
// Rows: count
MATCH (d:Discrepancy)
WHERE
  d.order > ''
  AND ($kind IS NULL OR d.kind = $kind)
  AND (
    $plan IS NULL
    OR EXISTS { (d)-[:TOUCHES]->(:Action {plan: $plan}) }
    OR NOT EXISTS { (d)-[:TOUCHES]->(:Action) }
      AND EXISTS { (d)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(:Document)<-[:SET_OUT_IN]-(:Plan {id: $plan}) }
  )
RETURN count(d) AS count
