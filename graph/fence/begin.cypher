// A load's commit begins: makes the counter odd, and another odd number where a dead loader left it odd.
// Parameters: none. Rows: counter.
MERGE (revision:Revision {id: 'revision'})
  // an even number that no graph before this one had, should somebody have emptied it
  ON CREATE SET revision.counter = 2 * datetime().epochMillis
SET revision.counter = revision.counter + 1 + revision.counter % 2
RETURN revision.counter AS counter;
