UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n = row.properties, n:Entity
