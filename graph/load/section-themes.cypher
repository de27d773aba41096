// Which themes a section serves.
// Parameters: rows of section-themes.csv. Rows: none.
UNWIND $rows AS row
MATCH (section:Section {id: row.section})
MATCH (theme:Theme {id: row.theme})
CREATE (section)-[:ON_THEME]->(theme);
