UNWIND $rows AS row
MATCH (from:Finding {id: row.from})
MATCH (to:Theme {id: row.to})
MERGE (from)-[r:HAS_THEME]->(to)
SET r = row.properties
