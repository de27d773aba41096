// Which links lead to these actions from earlier ones?
// Parameters: keys (list of {id, types, bases, confidence}: an action and which of its links).
// Rows, by key and link id: key (place in `keys`), link (properties, with the ids of its ends).
UNWIND range(0, size($keys) - 1) AS key
WITH key, $keys[key] AS wanted
MATCH (earlier:Action)-[r:LEADS_TO]->(action:Action {id: wanted.id})
WHERE r.type IN wanted.types AND r.basis IN wanted.bases AND r.confidence >= wanted.confidence
MATCH (link:Link {id: r.id})
RETURN key, link {.*, earlier: earlier.id, later: action.id} AS link
ORDER BY key, r.id
