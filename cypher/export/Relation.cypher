MATCH (from:Entity)-[r:$any($types)]->(to:Entity)
WITH r, from, to, 'relation/' + type(r) + '/' + from.id + '/' + to.id AS id
RETURN id, type(r) AS relation, from.id AS from, to.id AS to, r.date AS date,
       COLLECT {
         UNWIND range(0, size(r.quotes) - 1) AS i
         MATCH (p:Passage {id: r.passages[i]})
         RETURN {document: p.document, start: r.starts[i], end: r.ends[i], quote: r.quotes[i],
                 mode: r.modes[i], assertedBy: r.assertedBy[i]}
       } AS evidence
ORDER BY id
