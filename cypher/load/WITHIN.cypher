UNWIND $rows AS row
MATCH (from:Role {id: row.from})
MATCH (to:Agency {id: row.to})
MERGE (from)-[r:WITHIN]->(to)
SET r = row.properties
