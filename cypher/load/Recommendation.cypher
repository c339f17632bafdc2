UNWIND $rows AS row
MERGE (n:Recommendation {id: row.id})
SET n = row.properties
