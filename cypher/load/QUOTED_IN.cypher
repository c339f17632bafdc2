UNWIND $rows AS row
MATCH (from:Finding|Recommendation {id: row.from})
MATCH (to:Passage {id: row.to})
MERGE (from)-[r:QUOTED_IN]->(to)
SET r = row.properties
