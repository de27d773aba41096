// Which actions of these plans, themes, topics, instruments or organisations pass the filter, in plan order?
// Parameters: ids: of any of these; wholeLine: whether an organisation stands for all it came from and became; from (first
//   key), to (key after the last), limit, backwards (whether the page is taken from the end); those of the filter: plans,
//   kinds, statuses, fates, origins, undertakings and text (in lower case), each null where it restricts nothing; related:
//   lists of ids of themes, topics, instruments, organisations or sections, one of each list wanted; due: none or one span
//   of days, from and to
// Rows: of (the id), actions: those of the page, total, before and after: how many there are beside the page
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Plan {id: id})<-[:IN_PLAN]-(a:Action)
    RETURN a
    UNION
    MATCH (:Theme {id: id})<-[:ON_THEME]-(a:Action)
    RETURN a
    UNION
    MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(a:Action)
    RETURN a
    UNION
    MATCH (:Instrument {id: id})<-[:NAMES]-(a:Action)
    RETURN a
    UNION
    MATCH (:Organisation {id: id})<-[:LED_BY]-(a:Action)
    RETURN a
    UNION
    MATCH (:Organisation {id: id})-[:SUCCEEDED_BY*]->(:Organisation)<-[:LED_BY]-(a:Action)
    WHERE $wholeLine
    RETURN a
    UNION
    MATCH (:Organisation {id: id})<-[:SUCCEEDED_BY*]-(:Organisation)<-[:LED_BY]-(a:Action)
    WHERE $wholeLine
    RETURN a
  }
  WITH a
  WHERE
    ($plans IS NULL OR a.plan IN $plans)
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
  WITH a
  ORDER BY a.order
  WITH collect(a) AS matching
  WITH
    matching,
    size([a IN matching WHERE a.order < $from]) AS before,
    size([a IN matching WHERE a.order < $to]) AS end
  WITH
    matching,
    CASE WHEN $backwards AND end - $limit > before THEN end - $limit ELSE before END AS start,
    CASE WHEN $backwards OR before + $limit > end THEN end ELSE before + $limit END AS stop
  RETURN matching[start..stop] AS actions, size(matching) AS total, start AS before, size(matching) - stop AS after
}
RETURN id AS of, actions, total, before, after
