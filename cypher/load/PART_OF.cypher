UNWIND $rows AS row
MATCH (from:Agency {id: row.from})
MATCH (to:Agency {id: row.to})
MERGE (from)-[r:PART_OF]->(to)
SET r = row.properties
