// Which actions can be reached from some starts along LEADS_TO, earlier and later, and which links leave them?
// Parameters: walks (list of {ids, parts}: its starts, and whether their parts are starts too); earlier, later (which ways to go);
//   types, bases, confidence (least rank), asOf (which links); size (most rows a walk).
//   The most links away from a start can't be a parameter: /*depth*/ marks where the reader writes it.
// Rows, nearest first in each walk: walk (place in `walks`), action (properties), earlier and later (links away from a start
//   on each walk, or null), links (links from it to later actions, each with the ids of its ends).
// Only this form is planned as VarLengthExpand(Pruning,BFS), which visits each action once: see docs/adr/0003.
UNWIND range(0, size($walks) - 1) AS walk
CALL (walk) {
  UNWIND $walks[walk].ids AS id
  MATCH (given:Action {id: id})
  WHERE given.knownFrom <= $asOf
  CALL (given, walk) {
    RETURN given AS start
    UNION
    MATCH (given)<-[:PART_OF*1..]-(start:Action)
    WHERE $walks[walk].parts
    RETURN start
  }
  WITH collect(DISTINCT start) AS starts
  CALL (starts) {
    UNWIND CASE WHEN $later THEN starts ELSE [] END AS start
    MATCH p = (start)-[:LEADS_TO*0.. /*depth*/ 50]->(action:Action)
    WHERE all(r IN relationships(p) WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf)
    WITH DISTINCT start, action, min(length(p)) AS distance
    RETURN action, min(distance) AS later, null AS earlier
    UNION ALL
    UNWIND CASE WHEN $earlier THEN starts ELSE [] END AS start
    MATCH p = (start)<-[:LEADS_TO*0.. /*depth*/ 50]-(action:Action)
    WHERE all(r IN relationships(p) WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf)
    WITH DISTINCT start, action, min(length(p)) AS distance
    RETURN action, null AS later, min(distance) AS earlier
  }
  WITH action, min(later) AS later, min(earlier) AS earlier
  ORDER BY CASE WHEN later <= earlier OR earlier IS NULL THEN later ELSE earlier END
  LIMIT $size
  CALL (action) {
    MATCH (action)-[r:LEADS_TO WHERE r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence AND r.knownFrom <= $asOf]->(next:Action)
    MATCH (link:Link {id: r.id})
    RETURN collect(link {.*, earlier: action.id, later: next.id}) AS links
  }
  RETURN action, later, earlier, links
}
RETURN walk, action, later, earlier, links
