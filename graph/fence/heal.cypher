// Whoever holds the lock of the Dataset node knows that no commit is under way: makes the counter even.
// Parameters: none. Rows: counter; none before the first load.
MATCH (revision:Revision {id: 'revision'})
// locks the node before its counter is read
SET revision.locked = true
REMOVE revision.locked
WITH revision
SET revision.counter = revision.counter + revision.counter % 2
RETURN revision.counter AS counter;
