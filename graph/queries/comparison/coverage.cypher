// How many actions of each plan are there for each theme, topic, instrument, organisation, section or undertaking?
// Parameters: relationship (the type that leads from an action to what it is counted for; null for undertakings).
// Rows, in order of publication: node (a plan that has actions), counts (list of {group, count}: an id, the name of an
//   undertaking, or null for actions of which nothing of the kind is said). A broader topic counts with its narrower ones, a
//   section with those within.
MATCH (plan:Plan)
WHERE plan.order > ''
MATCH (plan)<-[:IN_PLAN]-(action:Action)
WITH plan, CASE
  WHEN $relationship IS NULL THEN action.undertakings
  ELSE COLLECT {
    MATCH (action)-[r:ON_THEME|ABOUT|NAMES|LED_BY|IN_SECTION]->()-[:BROADER|WITHIN*0..]->(group)
    WHERE type(r) = $relationship
    RETURN DISTINCT group.id
  }
END AS groups
UNWIND CASE WHEN size(groups) > 0 THEN groups ELSE [null] END AS group
WITH plan, group, count(*) AS count
WITH plan, collect({group: group, count: count}) AS counts
RETURN plan AS node, counts
ORDER BY node.order
