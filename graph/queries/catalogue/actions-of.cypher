// Which actions of these plans, themes, topics, instruments or organisations pass the filter, in plan order?
// Parameters: ids: of any of these; wholeLine: whether an organisation stands for all it came from and became; from (first key),
//   to (key after the last), limit, backwards (whether the page is taken from the end); those of the filter, each null where it restricts nothing (text in lower case)
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
    AND ($themes IS NULL OR EXISTS { (a)-[:ON_THEME]->(theme:Theme) WHERE theme.id IN $themes })
    AND ($topics IS NULL OR EXISTS { (a)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(topic:Topic) WHERE topic.id IN $topics })
    AND ($instruments IS NULL OR EXISTS { (a)-[:NAMES]->(instrument:Instrument) WHERE instrument.id IN $instruments })
    AND ($organisations IS NULL OR EXISTS { (a)-[:LED_BY]->(lead:Organisation) WHERE lead.id IN $organisations })
    AND ($sections IS NULL OR EXISTS {
      (a)-[:IN_SECTION]->(:Section)-[:WITHIN*0..]->(section:Section) WHERE section.id IN $sections
    })
    AND (($dueFrom IS NULL AND $dueTo IS NULL) OR EXISTS {
      MATCH (a)<-[:STATES]-(s:Statement {shown: true})-[:HAS_TIMING]->(due:Timing {role: 'DUE'})
      WHERE ($dueFrom IS NULL OR coalesce(due.to, due.from) >= $dueFrom)
        AND ($dueTo IS NULL OR coalesce(due.from, due.to) <= $dueTo)
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
