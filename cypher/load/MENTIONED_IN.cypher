UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Passage {id: row.to})
MERGE (from)-[r:MENTIONED_IN]->(to)
SET r = row.properties
