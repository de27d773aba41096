// A load's commit has ended: makes the counter even, unless another load has taken it further.
// Parameters: counter, the odd number made when the commit began. Rows: counter.
MATCH (revision:Revision {id: 'revision'})
// locks the node before its counter is read
SET revision.locked = true
REMOVE revision.locked
WITH revision
SET revision.counter = CASE revision.counter WHEN $counter THEN $counter + 1 ELSE revision.counter END
RETURN revision.counter AS counter;
