MATCH (n:Entity|Finding|Recommendation)
WHERE NOT (n)-[:MENTIONED_IN|QUOTED_IN]->(:Passage)
RETURN n.id AS offender
