UNWIND $rows AS row
MATCH (from:Passage {id: row.from})
MATCH (to:Document {id: row.to})
MERGE (from)-[r:IN]->(to)
SET r = row.properties
