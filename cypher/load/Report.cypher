UNWIND $rows AS row
MERGE (n:Report {id: row.id})
SET n = row.properties, n:Entity
