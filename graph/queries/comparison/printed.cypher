// For how many of these actions does their plan print who leads them, and for how many by when they are due?
// Parameters: sides (lists of ids of actions).
// Rows, one for each list in its order: led (how many name an organisation), timed (how many have a timing).
UNWIND range(0, size($sides) - 1) AS side
CALL (side) {
  MATCH (action:Action)
  WHERE action.id IN $sides[side]
  RETURN
    sum(CASE WHEN EXISTS { (action)-[:LED_BY]->(:Organisation) } THEN 1 ELSE 0 END) AS led,
    sum(CASE WHEN EXISTS { (action)<-[:STATES]-(:Statement {shown: true})-[:HAS_TIMING]->(:Timing) } THEN 1 ELSE 0 END) AS timed
}
RETURN led, timed
ORDER BY side
