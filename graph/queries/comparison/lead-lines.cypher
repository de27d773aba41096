// Which organisations lead these actions, and what did each of them come from and become?
// Parameters: ids (of actions).
// Rows: of (the action), organisation (its id), names (ids of all of its line: itself, what it came from, what it became).
MATCH (action:Action)
WHERE action.id IN $ids
MATCH (action)-[:LED_BY]->(organisation:Organisation)
RETURN action.id AS of, organisation.id AS organisation,
  COLLECT { MATCH (organisation)-[:SUCCEEDED_BY*0..]->(later:Organisation) RETURN DISTINCT later.id }
    + COLLECT { MATCH (organisation)<-[:SUCCEEDED_BY*]-(earlier:Organisation) RETURN DISTINCT earlier.id } AS names
