// FOUND, ADMITTED, CLAIMED, ALLEGED, DENIED or REPORTED: the modes of the vocabulary, never words of a text.
UNWIND $rows AS row
MATCH (from:Document|Entity {id: row.from})
MATCH (to:Finding {id: row.to})
MERGE (from)-[r:$(row.type)]->(to)
SET r = row.properties
