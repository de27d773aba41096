// Which actions and links lie on any way from one action to another, along LEADS_TO? The given order is tried first, the
// reverse only if no way leads in it.
// Parameters: from, to (ids); types, bases, confidence (least rank), asOf (which links).
// Rows: one, with from and to (the ids, null where not known at asOf), first and last (the ids in the order that was taken),
//   actions (properties of each action on a way, both ends included) and links (between them, each with the ids of its ends).
OPTIONAL MATCH (from:Action {id: $from})
WHERE from.knownFrom <= $asOf
OPTIONAL MATCH (to:Action {id: $to})
WHERE to.knownFrom <= $asOf
OPTIONAL MATCH p = ANY SHORTEST (from)(()-[r:LEADS_TO WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf]->())+(to)
WITH from, to, CASE WHEN p IS NULL THEN to ELSE from END AS first, CASE WHEN p IS NULL THEN from ELSE to END AS last
CALL (first, last) {
  CALL (first, last) {
    MATCH ANY SHORTEST (first)(()-[r:LEADS_TO WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf]->())*(action:Action)
    RETURN action
    UNION ALL
    MATCH ANY SHORTEST (last)(()<-[r:LEADS_TO WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf]-())*(action:Action)
    RETURN action
  }
  WITH action, count(*) AS sides
  WHERE sides = 2
  CALL (action) {
    MATCH (action)-[r:LEADS_TO WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf]->(next:Action)
    MATCH (link:Link {id: r.id})
    RETURN collect(link {.*, earlier: action.id, later: next.id}) AS links
  }
  RETURN collect({action: action {.*}, links: links}) AS between
}
RETURN from.id AS from, to.id AS to, first.id AS first, last.id AS last, between
