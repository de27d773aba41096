// Chapters and headings, then which stands in which.
// Parameters: rows of sections.csv. Rows: none.
UNWIND $rows AS row
MATCH (plan:Plan {id: row.plan})
CREATE (section:Section {id: row.id, plan: row.plan, title: row.title, position: row.position})
CREATE (section)-[:IN_PLAN]->(plan);

UNWIND $rows AS row
MATCH (section:Section {id: row.id})
MATCH (parent:Section {id: row.parent})
CREATE (section)-[:WITHIN]->(parent);
