UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Recommendation {id: row.to})
MERGE (from)-[r:RECOMMENDED]->(to)
SET r = row.properties
