MATCH (p:Passage)
WHERE count { (p)-[:IN]->(:Document) } <> 1
RETURN p.id AS offender
