// Who read these links, and what did they find?
// Parameters: ids (of links).
// Rows, oldest first: link (id), assessment (properties).
MATCH (link:Link)<-[:ASSESSES]-(assessment:Assessment)
WHERE link.id IN $ids
RETURN link.id AS link, assessment {.*} AS assessment
ORDER BY link, assessment.position
