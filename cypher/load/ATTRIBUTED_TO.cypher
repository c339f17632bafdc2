UNWIND $rows AS row
MATCH (from:Finding {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:ATTRIBUTED_TO]->(to)
SET r = row.properties
