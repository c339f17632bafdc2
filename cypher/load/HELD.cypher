UNWIND $rows AS row
MATCH (from:Person {id: row.from})
MATCH (to:Role {id: row.to})
MERGE (from)-[r:HELD]->(to)
SET r = row.properties
