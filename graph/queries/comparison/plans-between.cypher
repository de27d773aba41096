// Which plans were published on the day of one plan, on that of a later one, or in between?
// Parameters: from, to (days).
// Rows: node (a plan), in order of publication.
MATCH (n:Plan)
WHERE n.order >= toString($from) AND n.order < toString($to) + '0'
RETURN n AS node
ORDER BY n.order
