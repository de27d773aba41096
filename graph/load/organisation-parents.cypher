// Which bodies a unit belongs to.
// Parameters: rows of organisation-parents.csv. Rows: none.
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.organisation})
MATCH (parent:Organisation {id: row.parent})
CREATE (organisation)-[:PART_OF]->(parent);
