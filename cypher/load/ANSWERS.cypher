UNWIND $rows AS row
MATCH (from:Recommendation {id: row.from})
MATCH (to:Finding {id: row.to})
MERGE (from)-[r:ANSWERS]->(to)
SET r = row.properties
