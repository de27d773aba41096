// Which actions and links lie on any way from one action to another, along LEADS_TO, and which on any way back?
// Parameters: from, to (ids); types, bases, confidence (least rank), asOf (which links).
// Rows: two, the given order before the reverse: from and to (the ids given, null where not known at asOf), first and last (the
//   ids in this order), between (list of {action (properties), links (from it, each with the ids of its ends)}).
// Only this form is planned as VarLengthExpand(Pruning,BFS), which visits each action once: see docs/adr/0003.
OPTIONAL MATCH (from:Action {id: $from})
WHERE from.knownFrom <= $asOf
OPTIONAL MATCH (to:Action {id: $to})
WHERE to.knownFrom <= $asOf
UNWIND [0, 1] AS turn
WITH from, to, turn, [from, to][turn] AS first, [to, from][turn] AS last
CALL (first, last) {
  CALL (first, last) {
    MATCH p = (first)-[:LEADS_TO*0..]->(action:Action)
    WHERE all(r IN relationships(p) WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf)
    RETURN DISTINCT action
    UNION ALL
    MATCH p = (last)<-[:LEADS_TO*0..]-(action:Action)
    WHERE all(r IN relationships(p) WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf)
    RETURN DISTINCT action
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
ORDER BY turn
