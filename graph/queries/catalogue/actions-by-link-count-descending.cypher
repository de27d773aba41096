// Which actions pass the filter, in the order of linkOrder, descending?
// Parameters: from (first key), to (key after the last), limit; those of the filter, each null where it restricts nothing (text in lower case)
// Rows: node
MATCH (a:Action)
WHERE
  a.linkOrder >= $from AND a.linkOrder < $to
  AND ($plans IS NULL OR a.plan IN $plans)
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
RETURN a AS node
ORDER BY a.linkOrder DESC
LIMIT $limit
