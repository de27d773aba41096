// Which actions of two plans can be compared, and which links may lie on a way from the one plan to the other?
// Parameters: from, to (ids of plans); types, bases, confidence (least rank: which links); actions, links (the most that are wanted).
// Rows: one: from and to (plans, null where not known), actions (of both in printed order: those without parts, and those that a
//   link names; reviewed: whether a review of its fate, or of its origin in the later plan, looked in the other plan; elsewhere:
//   whether any link at all joins it to a third plan, on the same side), links (lists of three ids: the link, its earlier end, its
//   later end).
// By days and not by plans: of two plans of one day either may be the earlier end of a link. The later end's day is its knownFrom,
//   which has no index: with one for each end, the planner may join every action of the span with every other.
OPTIONAL MATCH (from:Plan {id: $from})
OPTIONAL MATCH (to:Plan {id: $to})
CALL () {
  MATCH (action:Action)
  WHERE action.plan IN [$from, $to] AND action.order > ''
    AND (NOT EXISTS { (action)<-[:PART_OF]-(:Action) }
      OR EXISTS { (action)-[r:LEADS_TO]-(:Action) WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence })
  WITH action
  ORDER BY action.order
  LIMIT $actions
  RETURN collect(action {.id, .plan, .order,
    reviewed: CASE action.plan
      WHEN $from THEN EXISTS { (action)<-[:REVIEWS]-({side: 'FATE'})-[:CHECKED_AGAINST]->({id: $to}) }
      ELSE EXISTS { (action)<-[:REVIEWS]-({side: 'ORIGIN'})-[:CHECKED_AGAINST]->({id: $from}) }
    END,
    elsewhere: CASE action.plan
      WHEN $from THEN EXISTS { (action)-[:LEADS_TO]->(next:Action) WHERE NOT next.plan IN [$from, $to] }
      ELSE EXISTS { (action)<-[:LEADS_TO]-(previous:Action) WHERE NOT previous.plan IN [$from, $to] }
    END}) AS actions
}
CALL (from, to) {
  MATCH (action:Action)-[r:LEADS_TO]->(next:Action)
  WHERE action.order >= toString(from.publishedTo) AND action.order < toString(to.publishedTo) + '0'
    AND next.knownFrom <= to.publishedTo
    AND r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence
  WITH action, r, next
  LIMIT $links
  RETURN collect([r.id, action.id, next.id]) AS links
}
RETURN from, to, actions, links
