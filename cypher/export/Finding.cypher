MATCH (n:Finding)
RETURN n.id AS id, n.statement AS statement, n.kind AS kind,
       COLLECT { MATCH (n)-[:ATTRIBUTED_TO]->(about) RETURN about.id ORDER BY about.id } AS attributedTo,
       n.themes AS themes,
       COLLECT {
         MATCH (n)-[q:QUOTED_IN]->(p:Passage)
         UNWIND range(0, size(q.quotes) - 1) AS i
         RETURN {document: p.document, start: q.starts[i], end: q.ends[i], quote: q.quotes[i],
                 mode: q.modes[i], assertedBy: q.assertedBy[i]}
       } AS evidence
ORDER BY id
