// Plans that were read for a review.
// Parameters: rows of review-plans.csv. Rows: none.
UNWIND $rows AS row
MATCH (review:Review {id: row.review})
MATCH (plan:Plan {id: row.plan})
CREATE (review)-[:CHECKED_AGAINST {position: row.position}]->(plan);
