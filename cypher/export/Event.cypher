MATCH (n:Event)
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.date AS date,
       COLLECT {
         MATCH (n)-[q:MENTIONED_IN]->(p:Passage)
         UNWIND range(0, size(q.quotes) - 1) AS i
         RETURN {document: p.document, start: q.starts[i], end: q.ends[i], quote: q.quotes[i]}
       } AS evidence
ORDER BY id
