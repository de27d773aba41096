// Which actions pass the filter, in the order of dueOrder, ascending?
// Parameters: from (first key), to (key after the last), limit; those of the filter: plans, kinds, statuses, fates,
//   origins, undertakings and text (in lower case), each null where it restricts nothing; related: lists of ids of themes,
//   topics, instruments, organisations or sections, one of each list wanted; due: none or one span of days, from and to
// Rows: node
MATCH (a:Action)
WHERE
  a.dueOrder >= $from AND a.dueOrder < $to
  AND ($plans IS NULL OR a.plan IN $plans)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($statuses IS NULL OR a.status IN $statuses)
  AND ($fates IS NULL OR a.fate IN $fates)
  AND ($origins IS NULL OR a.origin IN $origins)
  AND ($undertakings IS NULL OR any(undertaking IN a.undertakings WHERE undertaking IN $undertakings))
  AND ($text IS NULL OR a.words CONTAINS $text)
  AND all(ids IN $related WHERE EXISTS {
    (a)-[:ON_THEME|ABOUT|NAMES|LED_BY|IN_SECTION]->()-[:BROADER|WITHIN*0..]->(related) WHERE related.id IN ids
  })
  AND all(span IN $due WHERE EXISTS {
    MATCH (a)<-[:STATES]-(s:Statement {shown: true})-[:HAS_TIMING]->(due:Timing {role: 'DUE'})
    WHERE coalesce(due.to, due.from) >= span.from AND coalesce(due.from, due.to) <= span.to
      AND (due.position > 0 OR NOT EXISTS { (s)-[:HAS_TIMING]->(single:Timing) WHERE single.position > 0 })
  })
RETURN a AS node
ORDER BY a.dueOrder
LIMIT $limit
