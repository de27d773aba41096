// A load's commit begins: makes the counter odd, and another odd number where a dead loader left it odd.
// Parameters: none. Rows: counter.
MERGE (revision:Revision {id: 'revision'})
  ON CREATE SET revision.counter = 0
SET revision.counter = revision.counter + 1 + revision.counter % 2
RETURN revision.counter AS counter;
