// The types of relation of the vocabulary, never words of a text.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:$(row.type)]->(to)
SET r = row.properties
