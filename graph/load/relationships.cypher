// Relationships of every type, between nodes that are there. The type is data, for the reason that nodes.cypher gives.
// Parameters: rows with type, from and to (ids) and properties. Rows: none.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[made:$(row.type)]->(to)
SET made = row.properties;
