// How many links lead from each group of actions of one plan to each of another?
// Parameters: relationship (the type that leads from an action to its groups; null for undertakings); types, bases, confidence
//   (least rank: which links).
// Rows, in order of publication of the earlier plan, then of the later: earlierPlan and laterPlan (ids), earlierGroup and
//   laterGroup (an id, the name of an undertaking, or null where nothing of the kind is said), count.
MATCH (earlier:Action)-[r:LEADS_TO]->(later:Action)
WHERE r.id > '' AND earlier.plan <> later.plan
  AND r.type IN $types AND r.basis IN $bases AND r.confidence >= $confidence
WITH earlier.plan AS earlierPlan, later.plan AS laterPlan,
  CASE
    WHEN $relationship IS NULL THEN earlier.undertakings
    ELSE COLLECT {
      MATCH (earlier)-[g:ON_THEME|ABOUT|NAMES|LED_BY|IN_SECTION]->(group)
      WHERE type(g) = $relationship
      RETURN DISTINCT group.id
    }
  END AS earlierGroups,
  CASE
    WHEN $relationship IS NULL THEN later.undertakings
    ELSE COLLECT {
      MATCH (later)-[g:ON_THEME|ABOUT|NAMES|LED_BY|IN_SECTION]->(group)
      WHERE type(g) = $relationship
      RETURN DISTINCT group.id
    }
  END AS laterGroups
UNWIND CASE WHEN size(earlierGroups) > 0 THEN earlierGroups ELSE [null] END AS earlierGroup
UNWIND CASE WHEN size(laterGroups) > 0 THEN laterGroups ELSE [null] END AS laterGroup
WITH earlierPlan, laterPlan, earlierGroup, laterGroup, count(*) AS count
MATCH (older:Plan {id: earlierPlan})
MATCH (newer:Plan {id: laterPlan})
RETURN earlierPlan, laterPlan, earlierGroup, laterGroup, count
ORDER BY older.order, newer.order
