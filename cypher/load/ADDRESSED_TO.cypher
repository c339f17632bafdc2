UNWIND $rows AS row
MATCH (from:Recommendation {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:ADDRESSED_TO]->(to)
SET r = row.properties
